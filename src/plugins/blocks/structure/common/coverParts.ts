import type { Field } from 'payload'
import { z } from 'zod'
import { flagField, label, listField, row, setting, textField } from '#blocks/kit/index.ts'
import type { CoverNode, Inline } from '#document/tree/tree.ts'

/** What both covers have: `{ lines: [{ text }], facts: [{ label, value }], showLogo, logo: uploadId }`. */
export const coverShape = {
  lines: setting.list(z.object({ text: setting.text() })),
  facts: setting.list(z.object({ label: setting.text(), value: setting.text() })),
  showLogo: setting.flag(true),
  logo: setting.reference(),
}

/** `examples`: what lines and facts are for. */
export const coverFields = (examples: { lines: Label; facts: Label }): Field[] => [
  listField({
    name: 'lines',
    label: label('Rader', 'Lines'),
    description: examples.lines,
    fields: [textField({ name: 'text', label: label('Rad', 'Line'), required: true })],
  }),
  listField({
    name: 'facts',
    label: label('Fakta', 'Facts'),
    description: examples.facts,
    fields: [
      row(
        textField({ name: 'label', label: label('Benämning', 'Label'), required: true, width: '40%' }),
        textField({ name: 'value', label: label('Uppgift', 'Value'), width: '60%' }),
      ),
    ],
  }),
  flagField({ name: 'showLogo', label: label('Visa logotyp', 'Show logo'), defaultValue: true }),
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    label: label('Egen logotyp', 'Logo of its own'),
    admin: {
      condition: (_, siblings) => siblings?.showLogo !== false,
      description: label('Tomt: kommunens logotyp används.', "Empty: the municipality's logo is used."),
    },
  },
]

type Label = ReturnType<typeof label>
type Settings = {
  lines: { text: string }[]
  facts: { label: string; value: string }[]
  showLogo: boolean
  logo?: string | undefined
}
type Tools = {
  plain: (text: string) => string
  rich: (text: string) => Inline[]
  /** The municipality's. */
  logo?: { asset: string; alt: string } | undefined
}

/** Lines, facts and logo as a cover prints them. Facts without a value are left out. */
export const coverParts = (
  { lines, facts, showLogo, logo: chosen }: Settings,
  { plain, rich, logo }: Tools,
): Pick<CoverNode, 'lines' | 'facts' | 'logo'> => {
  const own = chosen ? { asset: chosen, alt: plain('{{municipality}}') } : logo
  return {
    lines: lines.map((line) => rich(line.text)),
    facts: facts
      .map((fact) => ({ label: plain(fact.label), value: plain(fact.value) }))
      .filter((fact) => fact.value !== ''),
    ...(showLogo && own ? { logo: own } : {}),
  }
}
