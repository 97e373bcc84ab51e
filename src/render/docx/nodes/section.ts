import { TextRun } from 'docx'
import type { SectionNode } from '../../../document/tree.ts'
import { inlineText } from '../../../document/variables.ts'
import { bookmarked } from '../bookmark.ts'
import { dividerField } from '../colourField.ts'
import { contentsMark } from '../field.ts'
import { inlines } from '../inlines.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

/** Word's own heading styles; PDF has no deeper levels either. */
const DEEPEST = 6
/** No text on an upright A4 page is wider (twips). */
const UPRIGHT = 11000

/** What stands between a number and its title: wider than a space, and never the end of a line. */
export const numberGap = '\u2002'

/**
 * The heading of a section, with its number as text: the tree has counted already, and PDF and Word must not differ.
 * `divider` makes it stand alone on its page, on a field of colour.
 */
export const renderHeading = (writer: WordWriter, node: SectionNode, scope: Scope, divider = false): Block => {
  const level = Math.min(Math.max(node.level ?? 1, 1), DEEPEST)
  // Word's navigation does not see headings in tables, and screen readers lose them there.
  if (scope.inCell) return paragraphOf(writer, 'Label', node.title)
  const label = node.number ? `${node.number}${numberGap}` : ''
  const listed = node.id !== undefined && writer.listed.has(node.id)
  const title = [
    ...(label ? [new TextRun({ text: label, style: 'HeadingNumber' })] : []),
    ...inlines(writer, node.title),
  ]
  return paragraphOf(writer, `Heading${level}`, [], {
    ...(divider ? { spacing: { before: scope.width > UPRIGHT ? 3000 : 5400 }, indent: { left: 900 } } : {}),
    before: divider ? dividerField(writer, scope.width <= UPRIGHT) : [],
    after: [
      ...bookmarked(writer, node.id, title),
      ...(listed && writer.marksEntries ? contentsMark(`${label}${inlineText(node.title)}`, level) : []),
    ],
  })
}
