/** What our own check can find fault with in a PowerPoint file. Stable: callers map codes to help texts. */
export type PptxFindingCode =
  | 'NOT_A_PPTX'
  | 'PART_MISSING'
  | 'TITLE_MISSING'
  | 'LANGUAGE_MISSING'
  | 'SLIDE_WITHOUT_TITLE'
  | 'PLACEHOLDER_EMPTY'
  | 'SHAPE_ID_TWICE'
  | 'IMAGE_WITHOUT_ALT'
  | 'TABLE_WITHOUT_HEADER'

export type PptxFinding = {
  code: PptxFindingCode
  /** Swedish: what is wrong and what to do about it. */
  message: string
  /** The slide, counted from 1. */
  page?: number
}
