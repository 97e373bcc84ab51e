import { PdfDict, PdfName, PdfRef, PdfStream, PdfString, type PdfValue } from './values.ts'

const REGULAR = /^[\w.+-]*$/
const IRREGULAR = /[^!-~]|[#()<>[\]{}/%]/g

/** A value as PDF text, one character per byte (ISO 32000-1, 7.3). A stream gives its dictionary only. */
export function serialise(value: PdfValue): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return serialiseNumber(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof PdfRef) return `${value.num} 0 R`
  if (value instanceof PdfName) return serialiseName(value.name)
  if (value instanceof PdfString) return value.token
  if (value instanceof PdfStream) return serialise(value.dict)
  if (value instanceof PdfDict) {
    let text = '<<'
    for (const [key, entry] of value) text += `${serialiseName(key)} ${serialise(entry)}\n`
    return `${text}>>`
  }
  return `[${value.map(serialise).join(' ')}]`
}

function serialiseNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(8).replace(/\.?0+$/, '')
}

function serialiseName(text: string): string {
  if (REGULAR.test(text)) return `/${text}`
  const bytes = Buffer.from(text, 'utf8').toString('latin1')
  return `/${bytes.replace(IRREGULAR, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)}`
}
