import type { Language } from '../tree/tree.ts'

/** What is said of an answer, by the document's language: where it stands, what is missing or implausible in it. */
const sv = {
  quoted: (name: string) => `”${name}”`,
  question: (name: string) => `frågan ${name}`,
  /** How a table without a heading of its own is labelled, and what it is called in a sentence. */
  unnamedTable: 'Tabell',
  theTable: 'tabellen',
  table: (name: string) => `tabell ${name}`,
  row: (name: string) => `rad ${name}`,
  column: (name: string) => `kolumn ${name}`,
  list: (name: string) => `listan ${name}`,
  unanswered: (place: string) => `${place} saknar svar.`,
  noAnswer: 'svar saknas.',
  tooLong: (length: number, max: number) => `texten är ${length} tecken, högst ${max} ryms. Korta den.`,
  notInScale: (value: string) => `”${value}” finns inte bland svarsalternativen. Välj på nytt.`,
  noSuchDate: (value: string) => `${value} finns inte i kalendern. Rätta datumet.`,
  outside: (value: string, low: string, high: string, isNegative: boolean) =>
    `${value} ligger utanför ${low}${isNegative ? ' till ' : '–'}${high}. Kontrollera talet.`,
  below: (value: string, low: string) => `${value} är mindre än ${low}. Kontrollera talet.`,
  above: (value: string, high: string) => `${value} är mer än ${high}. Kontrollera talet.`,
  noNumber: (typed: string) =>
    `”${typed}” är inget tal. Skriv till exempel 87,5 – eller . om uppgift saknas, .. för sekretess.`,
  twoNumbers: (typed: string) => `”${typed}” kan läsas på två sätt.`,
  tooManyDecimals: (most: number) => `Skriv högst ${most} ${most === 1 ? 'decimal' : 'decimaler'}.`,
}
const en: typeof sv = {
  quoted: (name) => `“${name}”`,
  question: (name) => `the question ${name}`,
  unnamedTable: 'Table',
  theTable: 'the table',
  table: (name) => `table ${name}`,
  row: (name) => `row ${name}`,
  column: (name) => `column ${name}`,
  list: (name) => `the list ${name}`,
  unanswered: (place) => `${place} has no answer.`,
  noAnswer: 'no answer.',
  tooLong: (length, max) => `the text is ${length} characters long; there is room for ${max}. Please shorten it.`,
  notInScale: (value) => `“${value}” is not one of the alternatives. Please choose again.`,
  noSuchDate: (value) => `${value} is not in the calendar. Please correct the date.`,
  outside: (value, low, high, isNegative) =>
    `${value} lies outside ${low}${isNegative ? ' to ' : '–'}${high}. Please check the number.`,
  below: (value, low) => `${value} is less than ${low}. Please check the number.`,
  above: (value, high) => `${value} is more than ${high}. Please check the number.`,
  noNumber: (typed) =>
    `“${typed}” is not a number. Write for example 87.5 – or . if there is no data, .. if it is suppressed.`,
  twoNumbers: (typed) =>
    `“${typed}” can be read in two ways. Write ${typed.replaceAll(',', '')}, or ${typed.replace(',', '.')} if that is what you mean.`,
  tooManyDecimals: (most) =>
    most === 0 ? 'Write a whole number.' : `Write at most ${most} ${most === 1 ? 'decimal' : 'decimals'}.`,
}
export const checkWords = (language: Language) => (language === 'en' ? en : sv)
