import type { Format } from '#render/renderDocument.ts'

/** What a package holds of each document. The web page is on the web; these, `pptx` of slides, are what is filed and sent. */
export const packedFormats = ['pdf', 'docx', 'pptx'] as const satisfies Format[]
export type PackedFormat = (typeof packedFormats)[number]

export type PackedFile = { id: string; checksum: string; faults?: number }
/**
 * A document that has been tried: its files, or in `error` why there are none, in the reader's language. `rev` is the
 * document's when its files were made: one that has moved since is made again.
 */
export type PackedDocument = {
  document: string
  rev: number
  unit: string
  /** What its files are called, without the ending. */
  name: string
  files: Partial<Record<PackedFormat, PackedFile>>
  error?: string
}
