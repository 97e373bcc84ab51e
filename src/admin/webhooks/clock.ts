import type { Language } from '#document/tree/tree.ts'

const formats = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' }),
}

/** A moment as it was in Sweden, the same on the server and in the browser. */
export const clock = (instant: string, language: Language): string => formats[language].format(new Date(instant))
