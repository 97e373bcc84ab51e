import type { PdfString } from './values.ts'

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string object, one character per byte. */
export function readBytes(value: PdfString): string {
  const inner = value.token.slice(1, -1)
  if (value.token.startsWith('<')) {
    const digits = inner.replace(/\s/g, '')
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
  }
  return inner.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 255)
    if (escaped === '\n' || escaped === '\r' || escaped === '\r\n') return ''
    return ESCAPES[escaped] ?? escaped
  })
}

/** The text of a text string: UTF-16BE after a byte order mark, UTF-8 after its own, else Latin (ISO 32000-1, 7.9.2.2). */
export function readText(value: PdfString): string {
  const bytes = readBytes(value)
  if (bytes.startsWith('\xfe\xff')) return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8')
  return bytes
}
