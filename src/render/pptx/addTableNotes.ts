import type PptxGenJS from 'pptxgenjs'
import type { Inline } from '#document/tree/tree.ts'
import { addText } from './addText.ts'
import type { Box } from './geometry.ts'
import { hex, type PptxWriter } from './PptxWriter.ts'
import { paragraphRuns } from './paragraphRuns.ts'

type Noted = { notes?: Inline[][] }
const size = 11

export const notesHeight = ({ notes = [] }: Noted): number =>
  notes.length > 0
    ? Math.min(
        120,
        notes.reduce((sum, note) => sum + (JSON.stringify(note).length > 110 ? 2 : 1) * 15, 6),
      )
    : 0

/** What explains a table or a figure: symbols, source, definitions. */
export const addTableNotes = (writer: PptxWriter, slide: PptxGenJS.Slide, { notes = [] }: Noted, box: Box): void => {
  const look = { fontSize: size, color: hex(writer.theme.colours.muted), paraSpaceAfter: 2 }
  addText(
    writer,
    slide,
    notes.flatMap((note) => paragraphRuns(writer, note, look)),
    box,
  )
}
