import type { Paragraph } from './Item.ts'

const line = /^[\s._…\-–—:]{5,}$/
const asks = /^[[{(<«]?\s*(skriv|klicka|ange|fyll i|text|välj)(?![\p{L}])[^\]})>»]{0,40}[\]})>»]?\.?$/iu

/** A line where somebody is meant to write: dots, a rule, "[skriv här]", a placeholder or field of Word's own. */
export const isAnswerPlace = ({ placeholder, text, controls, boxes }: Paragraph): boolean => {
  const written = text.trim()
  if (boxes > 0) return false
  if (placeholder || line.test(text)) return true
  return (/^[[{<]/.test(written) && asks.test(written)) || (controls.length > 0 && written === '')
}
