import type { StructureTree } from '../archival/StructureTree.ts'
import type { PdfFile } from '../cos/PdfFile.ts'
import type { PdfRef } from '../cos/values.ts'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'

/** What a check looks at: the file after the post-process and what the page said about itself. */
export interface Checked {
  file: PdfFile
  tree: StructureTree
  pages: PdfRef[]
  facts: PageFacts
  /** The page numbers that were printed in the contents. */
  printed: PageMap
  /** Pages on which a character is missing from its font, counted from 1. */
  pagesWithoutGlyph: number[]
}
