import { PdfString } from './values.ts'

/** A text string in UTF-16BE with byte order mark, as hexadecimal (ISO 32000-1, 7.9.2.2): any language, no escapes. */
export function pdfText(text: string): PdfString {
  return new PdfString(`<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`)
}

/** A string of ASCII characters, such as a date or a language tag. */
export function pdfAscii(text: string): PdfString {
  return new PdfString(`(${text.replace(/[\\()]/g, '\\$&')})`)
}

/** A date string (ISO 32000-1, 7.9.4) in UTC, to the second. */
export function pdfDate(date: Date): PdfString {
  return pdfAscii(
    `D:${date
      .toISOString()
      .replace(/\.\d+Z$/, '')
      .replace(/[-:T]/g, '')}Z`,
  )
}
