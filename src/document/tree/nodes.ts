import type { DocumentNode, Inline, ListItem, Origin, ParagraphNode, SectionNode } from './tree.ts'

/** Small constructors, so that blocks read like the document they make. Ids and numbers come later. */
export const text = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', text: value }])
export const bold = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', text: value, bold: true }])

/** Plain text with line breaks, as typed in a textarea, to inlines with `break`s. */
export const lines = (value: string): Inline[] =>
  value.split('\n').flatMap((line, index) => [...(index > 0 ? [{ type: 'break' as const }] : []), ...text(line)])

export const paragraph = (origin: Origin, inlines: Inline[], style?: ParagraphNode['style']): ParagraphNode => ({
  type: 'paragraph',
  origin,
  inlines,
  ...(style ? { style } : {}),
})

/** Text as typed in a textarea: an empty line starts a new paragraph, `- ` lines become a list. */
export const paragraphs = (origin: Origin, value: string, style?: ParagraphNode['style']): DocumentNode[] =>
  value
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const rows = part.split('\n')
      return rows.every((row) => /^\s*[-–•]\s+/.test(row))
        ? list(
            origin,
            rows.map((row) => ({ inlines: text(row.replace(/^\s*[-–•]\s+/, '')) })),
          )
        : paragraph(origin, lines(part), style)
    })

export const list = (origin: Origin, items: ListItem[], ordered = false): DocumentNode => ({
  type: 'list',
  origin,
  ordered,
  items,
})

/** A heading inside a block, with what belongs under it. Level and number are numbering's business. */
export const subsection = (origin: Origin, title: Inline[], children: DocumentNode[]): SectionNode => ({
  type: 'section',
  origin,
  variant: 'block',
  title,
  numbered: false,
  inContents: false,
  children,
})
