import { FileChild, InternalHyperlink, Paragraph, type ParagraphChild, TabStopType, type XmlComponent } from 'docx'
import type { ContentsEntry, ContentsNode } from '#document/tree/tree.ts'
import { bookmarkName } from '../bookmark.ts'
import { field, fieldEnd, fieldStart } from '../field.ts'
import { plain } from '../inlines.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { xmlElement } from '../xmlElement.ts'

/** The content control that Word itself puts around a table of contents; it gives the reader "Update table". */
class ContentsControl extends FileChild {
  constructor(children: XmlComponent[]) {
    super('w:sdt')
    const gallery = xmlElement('w:docPartObj', {}, [
      xmlElement('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      xmlElement('w:docPartUnique'),
    ])
    this.root.push(xmlElement('w:sdtPr', {}, [gallery]), xmlElement('w:sdtContent', {}, children))
  }
}

const entryLevel = (entry: ContentsEntry) => Math.min(Math.max(entry.level, 1), 6)

/**
 * A real contents field with its result filled in: entries, links and the page numbers of the PDF. When every number is
 * known the field is clean and Word opens the file without asking; otherwise it is dirty and Word counts.
 */
export const renderContents = (writer: WordWriter, node: ContentsNode, scope: Scope): Block[] => {
  const entries = node.entries ?? []
  const title = paragraphOf(writer, 'TOCHeading', [{ type: 'text', text: node.title }])
  if (entries.length === 0) return [title]
  const unknown = entries.some((entry) => writer.pageMap[entry.target] === undefined)
  const source = writer.marksEntries ? `\\f C \\l "1-${node.depth}"` : `\\o "1-${node.depth}"`
  const paragraphs = entries.map(
    (entry, index) =>
      new Paragraph({
        style: `TOC${entryLevel(entry)}`,
        tabStops: [
          ...(entry.number ? [{ type: TabStopType.LEFT, position: numberStop(entry) }] : []),
          { type: TabStopType.RIGHT, position: scope.width, leader: 'dot' as const },
        ],
        children: [
          ...(index === 0 ? fieldStart(`TOC ${source} \\h \\z`, unknown) : []),
          new InternalHyperlink({ anchor: bookmarkName(writer, entry.target), children: line(writer, entry) }),
          ...(index === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  )
  return [new ContentsControl([title, ...paragraphs])]
}

/** `Bilaga 2` is wider than `6.1`; titles line up within their kind. */
const numberStop = (entry: ContentsEntry): number =>
  (entryLevel(entry) - 1) * 240 + (entry.variant === 'appendix' ? 1080 : entryLevel(entry) === 1 ? 480 : 600)

// Formatted directly: inside links of a contents field LibreOffice puts its own character style.
const line = (writer: WordWriter, entry: ContentsEntry): ParagraphChild[] => {
  const part =
    entry.variant === 'part'
      ? {
          bold: true,
          color: writer.theme.primary,
          font: writer.theme.headingFont,
          size: Math.round(writer.theme.bodySize * 1.12),
        }
      : {}
  const page = writer.pageMap[entry.target]
  return [
    ...(entry.number ? plain(`${entry.number}\t`, { color: writer.theme.accent, bold: true }) : []),
    ...plain(entry.title, part),
    ...plain('\t'),
    ...field(`PAGEREF ${bookmarkName(writer, entry.target)} \\h`, page === undefined ? undefined : String(page)),
  ]
}
