import Personnummer from 'personnummer'

/** Six or eight digits of birth, perhaps a sign or a space, and four more; no part of a longer number. */
const candidate = /(?<![\d-])(\d{8}|\d{6})\s?([-+–]?)\s?(\d{4})(?!\d)/gu

/**
 * Personal identity numbers in a text, as written: date and check digit hold. Coordination numbers (60 added to the day)
 * too. A number that fails its check digit is another number, of a case or a phone.
 */
export const personNumbersIn = (text: string): string[] =>
  [...text.matchAll(candidate)].flatMap(([written, birth = '', sign = '', last = '']) =>
    Personnummer.valid(`${birth}${sign === '–' ? '-' : sign}${last}`) ? [written.trim()] : [],
  )
