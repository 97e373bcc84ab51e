import { editorSv } from './editor/sv.ts'
import { startSv } from './start/sv.ts'
import { wordSv } from './word/sv.ts'

/** What our own parts of the admin say, by the part that says it. English has the same, or is no `Words`. */
export const sv = {
  ...editorSv,
  ...wordSv,
  ...startSv,
  /** What the server has not said itself: it did not answer, or something on the way to it did. */
  call: {
    unreachable: 'Servern svarar inte. Kontrollera nätet och försök igen.',
    unknown: 'Något gick fel på servern. Försök igen om en stund.',
  },
  news: {
    heading: 'Nyare version finns',
    versions: (from: number, to: number) => `version ${from}, nu ${to}`,
    update: 'Uppdatera',
    keep: 'Behåll',
  },
  saveToLibrary: {
    unsaved: 'Spara mallen först. Det är den sparade mallens block som läggs i biblioteket.',
    open: 'Spara i biblioteket',
    title: 'Rubrik',
    description: 'När blocket passar',
    tags: 'Märkord, med komma mellan',
    save: 'Spara',
    saved: (version: number) => `Sparat i biblioteket, version ${version}.`,
  },
  distribution: {
    open: 'Skicka ut',
    title: 'Skicka ut upplagan',
    noUnit: 'Välj minst en enhet.',
    sent: (created: number) => `Utskickat. ${created} nya dokument skapades.`,
    schoolYear: 'Läsår som följs upp',
    deadline: 'Klart senast',
    documentTitle: 'Titel (tomt: upplagans)',
    letter: 'Följebrev',
    sending: 'Skickar …',
    send: 'Skicka ut',
  },
  units: {
    loading: 'Hämtar enheter …',
    heading: (chosen: number) => `Enheter (${chosen} valda)`,
    choose: 'Välj ',
    all: { school: 'alla skolor', preschool: 'alla förskolor', area: 'alla områden' },
    none: 'Inga enheter finns i kommunen.',
  },
  correction: {
    title: 'Rätta utskickade dokument',
    help: 'Rätta texterna i mallen och spara den. Här förs rättelsen ut till dokument som inte är inlämnade. Svaren rörs inte.',
    other: 'Kan inte rättas, bara skickas ut på nytt',
    texts: 'Rättas',
    same: 'Mallen säger samma sak som upplagan.',
    documents: (count: number) => `${count} dokument berörs.`,
    reason: 'Varför rättas det?',
    correcting: 'Rättar …',
    correct: 'Rätta',
    corrected: (number: number, documents: number) => `Upplaga ${number} gäller nu i ${documents} dokument.`,
  },
  followUp: {
    open: 'Följ upp',
    question: 'Hur långt har enheterna kommit med sina dokument? ',
    all: 'Uppföljning',
  },
  partitions: {
    everyone: 'Alla',
    gone: (key: string) => `${key} (finns inte bland elevgrupperna)`,
    unnamed: 'Uppdelning',
  },
  value: {
    label: 'Värde',
    kind: 'Slag av värde',
    number: 'Tal',
    missing: 'Saknas (.)',
    suppressed: 'Prickat av källan (..)',
    notApplicable: 'Ej aktuellt (–)',
    about100: 'Nära 100 (~100)',
  },
}

export type Words = typeof sv
