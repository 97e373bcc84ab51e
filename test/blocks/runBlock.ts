import { type AssemblyBlock, fixturePlace } from '#blocks/kit/index.ts'
import { checkDocument } from '#document/answer/checkDocument.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, Place, RawBlock } from '#document/input/input.ts'
import type { Cell, Inline, TableNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'

type Settings = { answer?: unknown; data?: Record<string, unknown>; place?: Partial<Place> }
/** One block in a document of its own, all the way through compose, form and check. */
export const runBlock = (block: AssemblyBlock, config: Record<string, unknown>, settings: Settings = {}) => {
  const { answer, data = {}, place: own = {} } = settings
  const place = fixturePlace({ config: {}, place: own })
  const raw: RawBlock = { ...config, blockKey: 'block', blockType: block.slug }
  const input: ComposeInput = {
    template: {
      title: 'Prov',
      language: place.language,
      layout: 'report',
      sections: [{ sectionKey: 'section', kind: 'front', title: '', blocks: [raw] }],
    },
    unit: place.unit,
    schoolYear: place.schoolYear,
    audience: place.audience,
    ...(place.preview ? { preview: true } : {}),
    vocabulary: place.vocabulary,
    variables: { headTeacher: 'Anna Berg' },
    visibility: {},
    answers: answer === undefined ? {} : { block: { value: answer, rev: 1 } },
    resolved: { block: data },
    sets: {},
    document: { id: 'd1', municipality: { key: 'exempel', name: 'Exempelkommun' }, theme: 'plain' },
  }
  const blocks = new Map([[block.slug, block]])
  const { tree, problems } = compose(blocks, input)
  return {
    nodes: tree.children,
    problems,
    form: formOf(blocks, input)[0]?.items[0]?.form,
    findings: checkDocument(blocks, input),
    table: nodesOf(tree.children, 'table')[0],
  }
}

export const words = (inlines: Inline[] = []): string =>
  inlines
    .map((inline) =>
      inline.type === 'tag'
        ? `[${inline.label}]`
        : inline.type === 'break'
          ? '/'
          : 'text' in inline
            ? inline.text
            : '*',
    )
    .join('')
export const cellWords = (cell: Cell | undefined): string => words(cell?.inlines).replaceAll('\u00a0', ' ')
/** The body of a table as plain words, row by row. */
export const rowsOf = (table: TableNode | undefined): string[][] =>
  (table?.groups ?? []).flatMap((group) => group.rows.map((row) => row.cells.map(cellWords)))
export const notesOf = (table: TableNode | undefined): string[] => (table?.notes ?? []).map(words)
export const num = (value: string, n?: number) => ({
  kind: 'number' as const,
  value,
  ...(n === undefined ? {} : { n }),
})
