import type { Paragraph } from '../read/Item.ts'

/** How Swedish templates say what something is. Each is a pure test of one line. */
const handNumber = /^((?:Bilaga\s+)?\d+(?:\.\d+)*)[.):]?\s+(?=\S)/
const letter = /^([a-zåäö]\))\s+/i
const imperative =
  /^(?:[a-zåäö]\)\s*)?(beskriv|ange|skriv|fyll i|tänk på|utgå från|redogör|redovisa|sammanfatta|kopiera|jämför|motivera|här (beskriver|skriver|anger)|kommentera|analysera|bedöm|ringa in|kryssa|markera|sätt kryss|besvara|svara på|lista|formulera|välj|förklara|reflektera|utvärdera)(?!\p{L})/iu
const guidanceStyle = /hjälp|instruktion|anvisning|ledtext|vägledning|(^|\W)help|guidance/i

export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** The number that was typed before a heading or question, `1.2` or `a)`. */
export const numberOf = (text: string): string | undefined => (handNumber.exec(text) ?? letter.exec(text))?.[1]
export const isHandNumbered = (text: string): boolean => handNumber.test(text)
export const withoutNumber = (text: string): string => clean(text.replace(handNumber, '').replace(letter, ''))

export const asksTo = (text: string): boolean => imperative.test(text.trim().replace(/^[[({<]/, ''))
export const isQuestion = (text: string): boolean => /\?\s*$/.test(text)
const isBracketed = (text: string) => /^[[(].{25,}[\])]$/s.test(text.trim())
export const withoutBrackets = (text: string): string =>
  /^[[{<(].*[\]}>)]$/s.test(text.trim()) ? text.trim().slice(1, -1).trim() : text.trim()

/** Words to whoever fills in: by style, in italics, grey or brackets. */
export const isGuidance = (line: Paragraph): boolean => {
  // A caption stands in italics, and is the table's.
  if (/^(caption|beskrivning)\|/.test(line.style)) return false
  return guidanceStyle.test(line.style) || ((line.italic || line.grey) && !line.bold) || isBracketed(line.text)
}
/** Words that ask for something to be written. */
export const isPrompt = ({ text }: Paragraph): boolean =>
  isQuestion(text) || (asksTo(text) && text.length < 220) || /^[^.]{2,60}:\s*$/.test(text)
export const isContentsLine = ({ text }: Paragraph): boolean =>
  text.length < 300 && /\d$/.test(text) && /\S.*(?:[.…·_]{4,}|\t)\s*\d+$/.test(text)
export const startsWithBox = (text: string): boolean => /^\s*[☐☑☒□❏❑🞎]/u.test(text)
/** `Namn: ______`: what is to be written, and where; several may stand in one line. */
export const labelledLine = (text: string): string[] | undefined => {
  // Most lines are neither: they are let through before the slow part.
  if (text.length > 400 || !/_{4}|\.{4}|…{2}/.test(text)) return undefined
  const found = [...text.matchAll(/([^_…]{2,80}?):?\s*(?:_{4,}|\.{4,}|…{2,})/g)].map((match) => clean(match[1] ?? ''))
  const labels = found.map((label) => label.replace(/:$/, '')).filter((label) => /\p{L}/u.test(label))
  const left = text.replace(/([^_…]{2,80}?):?\s*(?:_{4,}|\.{4,}|…{2,})/g, '')
  return labels.length > 0 && !/\p{L}/u.test(left) ? labels : undefined
}
/** The first words of a text, as its title. */
export const beginningOf = (text: string): string => (/^.{0,60}(?!\S)/s.exec(text)?.[0] ?? text.slice(0, 60)).trim()
export const isDash = (text: string): boolean => /^\s*[-•–●▪·]\s/.test(text)
export const withoutDash = (text: string): string => clean(text.replace(/^\s*[-•–●▪·]\s*/, ''))
