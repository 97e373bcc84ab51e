/** What our own checks and the browser can find fault with. Stable: callers map codes to blocks and to help texts. */
export type FindingCode =
  | 'ASSET_MISSING'
  | 'REQUEST_REFUSED'
  | 'METADATA_MISSING'
  | 'TITLE_MISSING'
  | 'LANGUAGE_MISSING'
  | 'NOT_TAGGED'
  | 'HEADING_SKIPPED'
  | 'BOOKMARKS_DIFFER'
  | 'CONTENTS_WRONG'
  | 'FONT_NOT_EMBEDDED'
  | 'FONT_FOREIGN'
  | 'GLYPH_MISSING'
  | 'TYPEFACE_INCOMPLETE'
  | 'FIGURE_WITHOUT_ALT'
  | 'CELL_WITHOUT_HEADER'
  | 'LINK_WITHOUT_TEXT'
  | 'PAGE_LABELS_MISSING'

/** A rule that the file does not meet. A file with findings must not be handed out as accessible. */
export interface Finding {
  code: FindingCode
  /** Swedish: what is wrong and what to do about it. */
  message: string
  /** Page in the file, counted from 1. */
  page?: number
  /** `id` of the element in the HTML, or the address of the image, where it is known. */
  anchor?: string
}
