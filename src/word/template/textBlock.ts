import type { Run } from '../read/Item.ts'
import { linesIn } from './linesIn.ts'
import type { Maker } from './Making.ts'
import { nodesOf, paragraphNode, rootOf } from './richTextFrom.ts'

/** Text, paragraph by paragraph, with its bold, italic and linked words and its notes. */
export const textBlock: Maker = (draft, { say }) => {
  const { details } = draft
  const runs: Run[][] = details.runs ?? linesIn(draft).map((text) => [{ text, bold: false, italic: false }])
  // Bold or italic throughout is how the file's guidance or labels look, and is no emphasis.
  const isAll = (mark: 'bold' | 'italic') => runs.every((line) => line.every((run) => run[mark] || !run.text.trim()))
  const plain = { bold: isAll('bold'), italic: isAll('italic') }
  const children = runs.map((line) =>
    paragraphNode(
      line.flatMap((run) =>
        nodesOf({ ...run, bold: run.bold && !plain.bold, italic: run.italic && !plain.italic }, say),
      ),
    ),
  )
  return { blockType: 'richText', content: rootOf(children) }
}
