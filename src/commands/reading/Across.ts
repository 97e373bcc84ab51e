export type AcrossPart = { label?: string; text: string }
export type AcrossAnswer = {
  documentId: string
  instanceKey: string
  unit: string
  area: string
  /** The item's section, where the question is asked several times in a document. */
  where?: string
  /** The answer in words, part by part; none where nothing was answered. */
  parts: AcrossPart[]
  /** All of the answer as a quote; absent where there is nothing of the school's own words to quote. */
  whole?: string
  /** What was stored cannot be read. */
  unreadable?: true
  figures: { measure: string; label: string; period: string; text: string }[]
}
export type AcrossMark = {
  id: string
  documentId: string
  instanceKey: string
  text: string
  themes: string[]
  /** The quote is still in the answer as it was handed in. */
  stands: boolean
}
/** All schools' answers to one question. */
export type Across = {
  title: string
  schoolYear: number
  questions: { key: string; section: string; title: string; prompt?: string }[]
  blockKey: string
  /** Documents sent out, and handed in. */
  documents: number
  handedIn: number
  answers: AcrossAnswer[]
  marks: AcrossMark[]
  /** Themes that have been used in the municipality. */
  themes: string[]
  measures: { key: string; label: string }[]
  chosen: string[]
}
