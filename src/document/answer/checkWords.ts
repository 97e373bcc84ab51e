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
  missingIn: (place: string, count: number) => `${place}: ${count} rutor eller rader saknar svar.`,
  tooLong: (length: number, max: number) => `texten är ${length} tecken, högst ${max} ryms. Korta den.`,
  notInScale: (value: string) => `”${value}” finns inte bland svarsalternativen. Välj på nytt.`,
  noSuchDate: (value: string) => `${value} finns inte i kalendern. Rätta datumet.`,
  noDate: (value: string) => `”${value}” är inget datum. Skriv år, månad och dag: 2024-06-14.`,
  noSuchWeek: (week: number, year: string, weeks: number) =>
    `vecka ${week} finns inte: ${year} har ${weeks} veckor. Rätta veckan.`,
  when: {
    impossible: (when: string) => `”${when}” finns inte i kalendern. Rätta tiden.`,
    backwards: (when: string) => `”${when}” slutar innan det börjar. Rätta tiden.`,
    unreadable: (when: string) =>
      `”${when}” går inte att läsa som datum, vecka eller månad och står därför sist. Skriv till exempel 5 mars, v. 45 eller 2024-03-05.`,
  },
  halfPoint: 'tiden är inte färdigskriven. Fyll i resten.',
  noStart: 'det saknas när det börjar. Fyll i från och med.',
  endsBefore: 'slutet ligger före början. Rätta tiden.',
  outside: (value: string, low: string, high: string, isNegative: boolean) =>
    `${value} ligger utanför ${low}${isNegative ? ' till ' : '–'}${high}. Kontrollera talet.`,
  below: (value: string, low: string) => `${value} är mindre än ${low}. Kontrollera talet.`,
  above: (value: string, high: string) => `${value} är mer än ${high}. Kontrollera talet.`,
  noNumber: (typed: string) =>
    `”${typed}” är inget tal. Skriv till exempel 87,5 – eller . om uppgift saknas, .. för sekretess.`,
  twoNumbers: (typed: string) => {
    const digits = typed.replace(/[.,]/, '')
    return `”${typed}” kan läsas på två sätt. Skriv ${digits}, eller ${typed.replace('.', ',').replace(/,?0+$/, '')} om det är det du menar.`
  },
  tooManyDecimals: (most: number) =>
    most === 0 ? 'Skriv ett heltal.' : `Skriv högst ${most} ${most === 1 ? 'decimal' : 'decimaler'}.`,
  unprintable: (character: string, codes: string) =>
    `tecknet ”${character}” (${codes}) kan inte skrivas ut. Ta bort det, eller skriv det med ord.`,
  unprintableElsewhere: (character: string, codes: string) =>
    `Tecknet ”${character}” (${codes}) kan inte skrivas ut. Det står inte i era svar utan i mallen eller i ett underlag: säg till den som har skickat ut dokumentet.`,
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
  missingIn: (place, count) => `${place}: ${count} cells or rows have no answer.`,
  tooLong: (length, max) => `the text is ${length} characters long; there is room for ${max}. Please shorten it.`,
  notInScale: (value) => `“${value}” is not one of the alternatives. Please choose again.`,
  noSuchDate: (value) => `${value} is not in the calendar. Please correct the date.`,
  noDate: (value) => `“${value}” is not a date. Write year, month and day: 2024-06-14.`,
  noSuchWeek: (week, year, weeks) => `there is no week ${week}: ${year} has ${weeks} weeks. Please correct the week.`,
  when: {
    impossible: (when) => `“${when}” is not in the calendar. Please correct the time.`,
    backwards: (when) => `“${when}” ends before it begins. Please correct the time.`,
    unreadable: (when) =>
      `“${when}” cannot be read as a date, week or month and therefore stands last. Write for example 5 March, week 45 or 2024-03-05.`,
  },
  halfPoint: 'the time is only half written. Please fill in the rest.',
  noStart: 'it is not said when it begins. Please fill in from.',
  endsBefore: 'the end lies before the beginning. Please correct the times.',
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
  unprintable: (character, codes) =>
    `the character “${character}” (${codes}) cannot be printed. Take it away, or write it in words.`,
  unprintableElsewhere: (character, codes) =>
    `The character “${character}” (${codes}) cannot be printed. It is not in your answers but in the template or in the data: tell whoever sent out the document.`,
}
export const checkWords = (language: Language) => (language === 'en' ? en : sv)
