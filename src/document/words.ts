import type { Language } from './tree.ts'

/** Fixed words of a document, by the template's language. */
const sv = {
  table: 'Tabell',
  figure: 'Figur',
  appendix: 'Bilaga',
  section: 'avsnitt',
  contents: 'Innehåll',
  page: 'Sida',
  of: 'av',
  in: 'i',
  notes: 'Noter',
  unanswered: 'Ej besvarad',
  missingReference: 'hänvisning saknas',
  missingVariable: 'okänd variabel',
  guidance: 'Stöd och instruktioner',
  logo: 'logotyp',
}
const en: typeof sv = {
  table: 'Table',
  figure: 'Figure',
  appendix: 'Appendix',
  section: 'section',
  contents: 'Contents',
  page: 'Page',
  of: 'of',
  in: 'of',
  notes: 'Notes',
  unanswered: 'Not answered',
  missingReference: 'missing reference',
  missingVariable: 'unknown variable',
  guidance: 'Guidance',
  logo: 'logo',
}
export const wordsOf = (language: Language) => (language === 'en' ? en : sv)
