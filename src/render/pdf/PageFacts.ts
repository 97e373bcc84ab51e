/** What the page says about itself and the PDF cannot: read from the DOM once per document, in document order. */
export interface PageFacts {
  /** Target ids of the links in `nav.contents`. */
  contents: string[]
  /** What is to start on a left or right page, each by an anchor in it. */
  sides: { anchor: string; side: 'left' | 'right' }[]
  /** Every link: its `href` attribute and its text. */
  links: { href: string; text: string }[]
  headings: { id: string; level: number; text: string }[]
  /** Ids (or sources) of images and figures without alternative text; `alt=""` counts as decoration. */
  imagesWithoutAlt: string[]
  /** Each table of data: the id on or around it, and whether it has any header cell. */
  tables: { id: string; hasHeaders: boolean }[]
  /** Families that the document brings with it by `@font-face`. */
  fonts: string[]
}
