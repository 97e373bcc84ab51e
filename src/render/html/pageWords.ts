import type { Language, Tone } from '#document/tree/tree.ts'

/** Words that only the page itself needs; those of the document are in `document/words.ts`. */
const sv = {
  skip: 'Hoppa till innehållet',
  backToText: 'Tillbaka till texten vid not',
  note: 'Not',
  error: 'Fel i dokumentet',
  warning: 'Att kontrollera',
  image: 'Bild',
  data: 'Underlag till',
  continued: 'forts.',
  table: 'Tabell',
  adopted: 'Fastställd',
  registryNumber: 'Diarienummer',
  schoolYear: 'Läsår',
  tones: {
    highlight: 'Markerad',
    good: 'Uppnått',
    progress: 'På god väg',
    started: 'Påbörjat',
    warning: 'Att uppmärksamma',
    muted: 'Ej aktuellt',
  } satisfies Record<Tone, string>,
}
const en: typeof sv = {
  skip: 'Skip to content',
  backToText: 'Back to the text at note',
  note: 'Note',
  error: 'Fault in the document',
  warning: 'To be checked',
  image: 'Image',
  data: 'Data of',
  continued: 'cont.',
  table: 'Table',
  adopted: 'Adopted',
  registryNumber: 'Registry number',
  schoolYear: 'School year',
  tones: {
    highlight: 'Highlighted',
    good: 'Achieved',
    progress: 'Well under way',
    started: 'Started',
    warning: 'Needs attention',
    muted: 'Not applicable',
  },
}
export const pageWordsOf = (language: Language) => (language === 'en' ? en : sv)
