import type { Language } from '#document/tree/tree.ts'

type Words = { sv: string; en: string }
type Usual = { key: string; label: Words; fill: 'given'; value?: Words }

const rows: Usual[] = [
  {
    key: 'decided-by',
    label: { sv: 'Beslutat av', en: 'Decided by' },
    fill: 'given',
    value: { sv: '{{fastställd.av}}', en: '{{adopted.by}}' },
  },
  {
    key: 'decision-date',
    label: { sv: 'Beslutsdatum', en: 'Date of decision' },
    fill: 'given',
    value: { sv: '{{fastställd.datum}}', en: '{{adopted.date}}' },
  },
  {
    key: 'decision-paragraph',
    label: { sv: 'Paragraf', en: 'Section of the minutes' },
    fill: 'given',
    value: { sv: '{{fastställd.paragraf}}', en: '{{adopted.paragraph}}' },
  },
  {
    key: 'registry-number',
    label: { sv: 'Diarienummer', en: 'Registry number' },
    fill: 'given',
    value: { sv: '{{diarienummer}}', en: '{{registryNumber}}' },
  },
  { key: 'responsible', label: { sv: 'Ansvarig', en: 'Responsible' }, fill: 'given' },
  {
    key: 'revised',
    label: { sv: 'Revideras', en: 'Revised' },
    fill: 'given',
    value: { sv: 'Vid behov', en: 'When needed' },
  },
  {
    key: 'followed-up',
    label: { sv: 'Följs upp', en: 'Followed up' },
    fill: 'given',
    value: { sv: 'Årligen', en: 'Annually' },
  },
]

/**
 * A row the designer has left as it was given reads in the template's language, whatever language the admin had when
 * the block was made. What the designer has written stands.
 */
export const rowIn = <R extends { key: string; label: string; value: string }>(row: R, language: Language): R => {
  const usual = rows.find(({ key }) => key === row.key)
  const phrases = (words: Words | undefined, written: string) =>
    words && Object.values(words).includes(written) ? words[language] : written
  return usual ? { ...row, label: phrases(usual.label, row.label), value: phrases(usual.value, row.value) } : row
}

/** What governing documents usually state, as rows to start from. */
export const usualRows = (language: Language) =>
  rows.map(({ label, value, ...row }) => ({ ...row, label: label[language], value: value?.[language] ?? '' }))
