/**
 * Every element of the five source documents, and what shows that it is there. `docs/coverage.md` is written from this
 * (`node test/coverage/write.ts`) and held against freshly made PDFs by coverage.test.ts.
 */
export type Element = {
  id: string
  blocks: string
  /** File in the seed folder, and the block or section key in it. */
  seed: string
  /** Text that stands in the PDF: a heading, a caption, a row. */
  find: string[]
  /** Section and block of the form, `section/block`; where the block has no answer it is shown there. */
  form: string[]
  /** The element is the contents themselves; everything else is looked for outside them. */
  isContents?: true
}
export type CoveredDocument = {
  seed: string
  unit: string
  schoolYear: number
  /** Where its contents stand, which list every heading; page 2 unless told. */
  contentsPages?: number[]
  elements: Element[]
}
