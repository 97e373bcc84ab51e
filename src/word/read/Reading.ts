import type { Control } from './Item.ts'
import type { Numbering } from './readNumbering.ts'
import type { Styles } from './readStyles.ts'

/** What all of one document's reading knows, and the fields that stand open as it goes on. */
export type Reading = {
  styles: Styles
  numbering: Numbering
  /** Foot- and endnotes by kind and id, `footnote2`. */
  notes: ReadonlyMap<string, string>
  /** Targets of links and pictures by relation id. */
  targets: ReadonlyMap<string, string>
  fields: { open: number; contentsAt: number }
}
/** Where in the document something stands. */
export type Around = {
  controls: Control[]
  placeholder: boolean
  cover: boolean
  contents: boolean
  textBox: boolean
  repeated?: string
}
export const nowhere: Around = { controls: [], placeholder: false, cover: false, contents: false, textBox: false }
