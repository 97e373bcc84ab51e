import type { XmlNode } from './readXml.ts'

/** What our own check can find fault with in a Word file. Stable: callers map codes to help texts. */
export type DocxFindingCode =
  | 'NOT_A_DOCX'
  | 'TITLE_MISSING'
  | 'LANGUAGE_MISSING'
  | 'HEADING_SKIPPED'
  | 'HEADING_EMPTY'
  | 'STYLE_UNKNOWN'
  | 'TABLE_WITHOUT_HEADER'
  | 'TABLE_WITHOUT_DESCRIPTION'
  | 'LAYOUT_TABLE'
  | 'IMAGE_WITHOUT_ALT'
  | 'EMPTY_PARAGRAPHS'
  | 'LINK_BROKEN'
  | 'LINK_WITHOUT_TEXT'

export type DocxFinding = {
  code: DocxFindingCode
  /** Swedish: what is wrong and what to do about it. */
  message: string
  /** Name of the nearest bookmark at or before the fault: the heading or table it stands under. */
  bookmark?: string
}

/** A finding with the element it was found at, while the check is under way. */
export type FoundAt = DocxFinding & { at?: XmlNode }
