import { TextRun } from 'docx'
import { inlineText } from '#document/text/variables.ts'
import type { SectionNode } from '#document/tree/tree.ts'
import { bookmarked } from '../bookmark.ts'
import { dividerField } from '../colourField.ts'
import { contentsMark } from '../field.ts'
import { inlines } from '../inlines.ts'
import { type PageKind, paper, sides } from '../paper.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import { headingLevel } from '../styles/headingKinds.ts'
import { headingLook } from '../styles/headingStyles.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

/** What stands between a number and its title: wider than a space, and never the end of a line. */
export const numberGap = '\u2002'

/** Above a heading that begins a place in a row, in twips; less below. */
const rowSpace = 100

/** What a heading has over the style of its level, where that is made for another kind: its look is its kind's. */
const overStyle = (writer: WordWriter, node: SectionNode) => {
  const kind = writer.headings.kinds.get(node) ?? 'block'
  const usual = writer.headings.levels[headingLevel(node) - 1]
  if (kind === usual) return { run: {}, paragraph: {} }
  const { run, spacing } = headingLook(kind, writer.theme)
  const { pageBreak, top } = writer.pending
  return {
    run,
    paragraph: { spacing: pageBreak || top ? { ...spacing, before: 0 } : spacing },
  }
}

/** A part's title stands somewhat above the middle of its page. */
const aboveDivider = (kind: PageKind) => Math.round(sides(kind).height * 0.4 - paper.margin.top)

/**
 * The heading of a section, with its number as text: the tree has counted already, and PDF and Word must not differ.
 * On a `divider` of that kind of page it stands alone, on a field of colour.
 */
export const renderHeading = (writer: WordWriter, node: SectionNode, scope: Scope, divider?: PageKind): Block => {
  const level = headingLevel(node)
  const inRow = scope.below !== undefined
  // Word's navigation does not see headings in tables, and screen readers lose them there.
  if (scope.inCell && !inRow) return paragraphOf(writer, 'Label', node.title)
  const { run: usual, paragraph } = overStyle(writer, node)
  // In a column it is as large as the text, or it would fill it.
  const run: { size?: number } = inRow ? { ...usual, size: writer.theme.bodySize } : usual
  const sized = run.size === undefined ? {} : { size: run.size }
  const label = node.number ? `${node.number}${numberGap}` : ''
  const listed = node.id !== undefined && writer.listed.has(node.id)
  const title = [
    ...(label ? [new TextRun({ text: label, ...sized, style: 'HeadingNumber' })] : []),
    ...inlines(writer, node.title, run),
  ]
  return paragraphOf(writer, `Heading${level}`, [], {
    ...paragraph,
    ...(inRow ? { spacing: { before: rowSpace, after: scope.below || 60 } } : {}),
    ...(divider ? { spacing: { before: aboveDivider(divider) }, indent: { left: 900 } } : {}),
    before: divider ? dividerField(writer, divider) : [],
    after: [
      ...bookmarked(writer, node.id, title),
      ...(listed && writer.marksEntries ? contentsMark(`${label}${inlineText(node.title)}`, level) : []),
    ],
  })
}
