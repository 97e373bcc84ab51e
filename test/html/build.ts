import { layoutTree } from '#document/tree/layout.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { Cell, DocumentNode, DocumentTree, Inline, Row, SectionNode, TableNode } from '#document/tree/tree.ts'

/** Short constructors for trees in tests: what a block would make, without the block. */
let keys = 0
export const origin = (blockKey = `b${++keys}`) => ({ blockKey })
export const t = (text: string): Inline[] => [{ type: 'text', text }]
export const b = (text: string): Inline[] => [{ type: 'text', text, bold: true }]
export const p = (text: string | Inline[], style?: 'body' | 'lead' | 'help' | 'muted' | 'label'): DocumentNode => ({
  type: 'paragraph',
  origin: origin(),
  inlines: typeof text === 'string' ? t(text) : text,
  ...(style ? { style } : {}),
})
export const section = (
  title: string,
  children: DocumentNode[],
  more: Partial<SectionNode> & { key?: string } = {},
): SectionNode => {
  const { key, ...rest } = more
  return {
    type: 'section',
    origin: origin(key),
    variant: 'section',
    title: t(title),
    numbered: rest.variant !== 'part' && rest.variant !== 'block',
    inContents: rest.variant !== 'block',
    children,
    ...rest,
  }
}
export const block = (title: string, children: DocumentNode[]) => section(title, children, { variant: 'block' })
export const cell = (text: string | Inline[], more: Partial<Cell> = {}): Cell => ({
  inlines: typeof text === 'string' ? t(text) : text,
  ...more,
})
export const head = (...labels: string[]): Row => ({
  key: 'head',
  cells: labels.map((label) => cell(label, { header: 'column' })),
})
export const row = (label: string, ...values: (string | Cell)[]): Row => ({
  key: label,
  cells: [cell(label, { header: 'row' }), ...values.map((value) => (typeof value === 'string' ? cell(value) : value))],
})
export const table = (
  caption: string,
  head: Row[],
  rows: Row[] | TableNode['groups'],
  more: Partial<TableNode> = {},
): TableNode => {
  const groups = (rows[0] && 'rows' in rows[0] ? rows : [{ key: 'all', rows }]) as TableNode['groups']
  const count = Math.max(...(head[0] ?? groups[0]?.rows[0])!.cells.map((_, index) => index + 1))
  return {
    type: 'table',
    origin: origin(),
    caption: t(caption),
    numbered: true,
    columns: Array.from({ length: count }, (_, index) => ({
      key: `c${index}`,
      align: index > 0 ? ('number' as const) : ('start' as const),
    })),
    head,
    groups,
    ...more,
  }
}
export const textColumns = (...weights: number[]) => weights.map((weight, index) => ({ key: `c${index}`, weight }))
export const answer = (title: string, ...texts: string[]): DocumentNode => ({
  type: 'callout',
  origin: origin(),
  variant: 'answer',
  title: t(title),
  children: texts.map((text) => p(text)),
})
export const list = (items: (string | Inline[])[], ordered = false): DocumentNode => ({
  type: 'list',
  origin: origin(),
  ordered,
  items: items.map((item) => ({ inlines: typeof item === 'string' ? t(item) : item })),
})

export const finished = (children: DocumentNode[], more: Partial<DocumentTree> = {}): DocumentTree =>
  layoutTree(
    numberTree({
      version: 1,
      language: 'sv',
      layout: 'report',
      title: 'Systematiskt kvalitetsarbete – uppföljning och planering',
      author: 'Huddinge kommun',
      theme: 'kommun',
      running: { start: 'Björkdalsskolan', end: 'Systematiskt kvalitetsarbete 2022/23' },
      facts: { unit: 'Björkdalsskolan', schoolYear: '2022/23' },
      children,
      ...more,
    }).tree,
  )
