import type { DocxFindingCode } from './docx/lint/DocxFinding.ts'
import type { Finding as PdfFinding, FindingCode as PdfFindingCode } from './pdf/Finding.ts'
import type { PptxFindingCode } from './pptx/lint/PptxFinding.ts'

/** A rule that a produced file does not meet, with its place in the template. Plain data: it is stored with the file. */
export type Finding = Omit<PdfFinding, 'code'> & {
  code: PdfFindingCode | DocxFindingCode | PptxFindingCode
  /** Instance key of the block (or section) it comes from. */
  blockKey?: string
  /** The heading it stands under: the block's own title, else that of the section around it. */
  place?: string
}
