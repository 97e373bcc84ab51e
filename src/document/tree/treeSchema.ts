import { z } from 'zod'
import type { MeasuredValue } from '../answer/value.ts'
import { exactly } from '../exactly.ts'
import {
  type DocumentNode,
  type DocumentTree,
  type Drawing,
  type Inline,
  pageSides,
  partPages,
  spacings,
  TREE_VERSION,
  type TreeItem,
} from './tree.ts'

/** Schema of the kept tree. `exactly` ties it to the types both ways: one that drifts is a compile error. */
const origin = z.strictObject({ blockKey: z.string(), path: z.string().optional() })
const tone = z.enum(['highlight', 'good', 'progress', 'started', 'warning', 'muted'])
const yes = z.literal(true).optional()
const optionalText = z.string().optional()

const inline: z.ZodType<Inline> = z.lazy(() =>
  exactly<Inline>()(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('text'),
        text: z.string(),
        bold: yes,
        italic: yes,
        script: z.enum(['sub', 'super']).optional(),
      }),
      z.strictObject({ type: z.literal('link'), href: z.string().regex(/^(https?:\/\/|mailto:)/i), text: z.string() }),
      z.strictObject({
        type: z.literal('reference'),
        target: z.string(),
        text: z.string(),
        note: z.number().int().positive().optional(),
      }),
      z.strictObject({
        type: z.literal('note'),
        inlines,
        number: z.number().optional(),
        id: optionalText,
        again: z.number().optional(),
      }),
      z.strictObject({ type: z.literal('tag'), label: z.string(), symbol: optionalText, tone }),
      z.strictObject({ type: z.literal('break') }),
    ]),
  ),
)
/** As in an answer, but as exact as it was computed: quotients carry more decimals than anybody types. */
const n = z.number().int().nonnegative().optional()
const value = exactly<MeasuredValue>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), value: z.string().regex(/^-?\d+(\.\d+)?$/), n }),
    z.strictObject({ kind: z.literal('missing'), reason: optionalText }),
    z.strictObject({ kind: z.literal('suppressed'), n, because: z.enum(['few', 'complement', 'unknown']).optional() }),
    z.strictObject({ kind: z.literal('notApplicable') }),
    z.strictObject({ kind: z.literal('about100'), n }),
    z.strictObject({ kind: z.literal('unread'), text: z.string() }),
  ]),
)
const inlines = z.array(inline)
const nodes: z.ZodType<DocumentNode[]> = z.lazy(() => z.array(nodeSchema))

const asset = z.strictObject({ asset: z.string(), alt: z.string() }).optional()
const coverParts = {
  lines: z.array(inlines),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  logo: asset,
  picture: asset,
}

const base = { origin, id: optionalText, newPage: z.boolean().optional() }
const cell = z.strictObject({
  inlines,
  children: nodes.optional(),
  value: value.optional(),
  header: z.enum(['column', 'row', 'group']).optional(),
  colSpan: z.number().int().positive().optional(),
  rowSpan: z.number().int().positive().optional(),
  tone: tone.optional(),
})
const row = z.strictObject({ key: z.string(), cells: z.array(cell), role: z.literal('total').optional() })
const table = z.strictObject({
  ...base,
  type: z.literal('table'),
  caption: inlines,
  numbered: z.boolean(),
  number: optionalText,
  columns: z.array(
    z.strictObject({
      key: z.string(),
      weight: z.number().optional(),
      align: z.enum(['start', 'center', 'number']).optional(),
    }),
  ),
  head: z.array(row),
  groups: z.array(z.strictObject({ key: z.string(), label: inlines.optional(), rows: z.array(row) })),
  notes: z.array(inlines).optional(),
  orientation: z.literal('landscape').optional(),
  measure: z.literal('text').optional(),
  stacked: yes,
})

const treeItem: z.ZodType<TreeItem> = z.lazy(() =>
  exactly<TreeItem>()(z.strictObject({ label: z.string(), children: z.array(treeItem).optional() })),
)
const step = z.strictObject({ label: z.string(), detail: optionalText })
const point = z.tuple([z.number(), z.number()])
const axis = z.strictObject({
  from: z.number(),
  to: z.number(),
  ticks: z.array(z.strictObject({ at: z.number(), label: z.string() })),
  title: optionalText,
  grid: z.boolean().optional(),
})
const toned = { tone: tone.optional() }
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bar'), x: point, y: point, ...toned, label: optionalText }),
  z.strictObject({ type: z.literal('line'), points: z.array(point), ...toned }),
  z.strictObject({ type: z.literal('area'), points: z.array(point), ...toned }),
  z.strictObject({ type: z.literal('symbol'), at: point, ...toned, label: optionalText }),
  z.strictObject({
    type: z.literal('text'),
    at: point,
    text: z.string(),
    align: z.enum(['start', 'middle', 'end']).optional(),
  }),
])

const referenceLine = z.strictObject({ label: z.string(), value: z.number() })
const chart = z.strictObject({
  kind: z.enum(['bars', 'lines']),
  unit: z.string(),
  decimals: z.number(),
  categories: z.array(z.string()),
  series: z.array(z.strictObject({ key: z.string(), label: z.string(), values: z.array(value) })),
  min: z.number().optional(),
  max: z.number().optional(),
  height: z.enum(['small', 'tall']).optional(),
  lying: z.boolean().optional(),
  target: referenceLine.optional(),
  comparisons: z.array(referenceLine).optional(),
  shared: z
    .strictObject({
      within: z.enum(['figure', 'section', 'document']),
      reach: z
        .strictObject({
          low: z.number(),
          high: z.number(),
          zero: z.boolean(),
          categories: z.number(),
          series: z.number(),
          names: z.array(z.string()),
        })
        .optional(),
    })
    .optional(),
})

export const drawingSchema = exactly<Drawing>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('wheel'), centre: optionalText, segments: z.array(step) }),
    z.strictObject({ kind: z.literal('chain'), direction: z.enum(['vertical', 'horizontal']), steps: z.array(step) }),
    z.strictObject({ kind: z.literal('tree'), root: treeItem }),
    chart,
    z.strictObject({
      kind: z.literal('panels'),
      panels: z.array(z.strictObject({ label: z.string(), chart })),
    }),
    z.strictObject({
      kind: z.literal('yearWheel'),
      startMonth: z.number(),
      events: z.array(z.strictObject({ month: z.number(), label: z.string() })),
    }),
    z.strictObject({
      kind: z.literal('trend'),
      decimals: z.number(),
      labels: z.array(z.string()),
      values: z.array(value),
    }),
    z.strictObject({
      kind: z.literal('marks'),
      x: axis,
      y: axis,
      marks: z.array(mark),
      height: z.number().min(40).max(600),
      legend: z.array(z.strictObject({ ...toned, label: z.string() })).optional(),
    }),
  ]),
)

const variant = z.enum(['part', 'section', 'appendix', 'block'])
export const nodeSchema: z.ZodType<DocumentNode> = z.lazy(() =>
  exactly<DocumentNode>()(
    z.discriminatedUnion('type', [
      z.strictObject({
        ...base,
        type: z.literal('section'),
        variant,
        title: inlines,
        numbered: z.boolean(),
        inContents: z.boolean(),
        orientation: z.literal('landscape').optional(),
        side: z.enum(pageSides).optional(),
        flows: yes,
        level: z.number().optional(),
        number: optionalText,
        notes: z
          .array(z.strictObject({ number: z.number(), id: z.string(), inlines, marks: z.number().optional() }))
          .optional(),
        children: nodes,
      }),
      z.strictObject({
        ...base,
        type: z.literal('paragraph'),
        inlines,
        style: z.enum(['body', 'lead', 'help', 'muted', 'label']).optional(),
      }),
      z.strictObject({
        ...base,
        type: z.literal('list'),
        ordered: z.boolean(),
        start: z.number().int().positive().optional(),
        continues: yes,
        keywords: z.boolean().optional(),
        marker: z.literal('none').optional(),
        items: z.array(z.strictObject({ inlines, children: nodes.optional(), tone: tone.optional() })),
      }),
      table,
      z.strictObject({
        ...base,
        type: z.literal('figure'),
        caption: inlines,
        alt: z.string(),
        number: optionalText,
        drawing: drawingSchema,
        data: table.optional(),
        notes: z.array(inlines).optional(),
      }),
      z.strictObject({
        ...base,
        type: z.literal('image'),
        asset: z.string(),
        alt: z.string(),
        caption: inlines.optional(),
        widthPercent: z.number().optional(),
        edge: yes,
      }),
      z.strictObject({ ...base, type: z.literal('quote'), children: nodes, source: inlines.optional() }),
      z.strictObject({
        ...base,
        type: z.literal('callout'),
        variant: z.enum(['guidance', 'info', 'answer', 'decision']),
        title: inlines.optional(),
        children: nodes,
      }),
      z.strictObject({
        ...base,
        type: z.literal('cover'),
        title: z.string(),
        subtitle: optionalText,
        ...coverParts,
      }),
      z.strictObject({ ...base, type: z.literal('backCover'), ...coverParts }),
      z.strictObject({
        ...base,
        type: z.literal('contents'),
        title: z.string(),
        depth: z.number(),
        entries: z
          .array(
            z.strictObject({ target: z.string(), number: optionalText, title: z.string(), level: z.number(), variant }),
          )
          .optional(),
      }),
      z.strictObject({ ...base, type: z.literal('group'), row: yes, columns: z.array(nodes) }),
      z.strictObject({
        ...base,
        type: z.literal('problem'),
        code: z.string(),
        message: z.string(),
        severity: z.enum(['error', 'warning']),
      }),
    ]),
  ),
)

export const treeSchema = exactly<DocumentTree>()(
  z.strictObject({
    version: z.literal(TREE_VERSION),
    language: z.enum(['sv', 'en']),
    layout: z.enum(['report', 'slides', 'letter']),
    title: z.string(),
    author: z.string(),
    theme: z.string(),
    colours: z.strictObject({ primary: optionalText, accent: optionalText }).optional(),
    typefaces: z.strictObject({ body: optionalText, heading: optionalText }).optional(),
    spacing: z.enum(spacings).optional(),
    partPages: z.enum(partPages).optional(),
    hiddenSymbol: z.string().optional(),
    running: z.strictObject({ start: z.string(), end: z.string() }),
    facts: z.strictObject({
      unit: z.string(),
      schoolYear: z.string(),
      adopted: optionalText,
      registryNumber: optionalText,
    }),
    children: nodes,
  }),
)
