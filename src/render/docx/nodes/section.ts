import { BorderStyle, TextRun } from 'docx'
import type { SectionNode } from '../../../document/tree.ts'
import { inlineText } from '../../../document/variables.ts'
import { bookmarked } from '../bookmark.ts'
import { dividerField } from '../colourField.ts'
import { contentsMark } from '../field.ts'
import { inlines, plain } from '../inlines.ts'
import { type PageKind, sides } from '../paper.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

/** Word's own heading styles; PDF has no deeper levels either. */
const DEEPEST = 6

/** What stands between a number and its title: wider than a space, and never the end of a line. */
export const numberGap = '\u2002'

const noRule = { border: { bottom: { style: BorderStyle.NONE, size: 0, color: 'auto' } } }
/** A chapter's title fills its slide, in half-points. */
const chapterSize = 92

/** A part's title stands somewhat above the middle of its page. */
const aboveDivider = ({ paper }: WordWriter, kind: PageKind) =>
  Math.round(sides(paper, kind).height * 0.4 - paper.margin.top)

/**
 * The heading of a section, with its number as text: the tree has counted already, and PDF and Word must not differ.
 * On a `divider` of that kind of page it stands alone, on a field of colour.
 */
export const renderHeading = (writer: WordWriter, node: SectionNode, scope: Scope, divider?: PageKind): Block => {
  const level = Math.min(Math.max(node.level ?? 1, 1), DEEPEST)
  // Word's navigation does not see headings in tables, and screen readers lose them there.
  if (scope.inCell) return paragraphOf(writer, 'Label', node.title)
  const label = node.number ? `${node.number}${numberGap}` : ''
  const listed = node.id !== undefined && writer.listed.has(node.id)
  const title = [
    ...(label ? [new TextRun({ text: label, style: 'HeadingNumber' })] : []),
    ...(divider && writer.paper.lies
      ? plain(inlineText(node.title), { size: chapterSize })
      : inlines(writer, node.title)),
  ]
  return paragraphOf(writer, `Heading${level}`, [], {
    ...(divider ? { spacing: { before: aboveDivider(writer, divider) }, indent: { left: 900 }, ...noRule } : {}),
    before: divider ? dividerField(writer, divider) : [],
    after: [
      ...bookmarked(writer, node.id, title),
      ...(listed && writer.marksEntries ? contentsMark(`${label}${inlineText(node.title)}`, level) : []),
    ],
  })
}
