import { z } from 'zod'
import { defineBlock } from '#blocks/kit/index.ts'
import { answerOf, longText } from '#document/answer/answer.ts'
import { list, paragraph, paragraphs, text } from '#document/tree/nodes.ts'
import type { TableNode } from '#document/tree/tree.ts'

const labels = { singular: { sv: 'Prov', en: 'Test' }, plural: { sv: 'Prov', en: 'Tests' } }
const common = {
  labels,
  description: { sv: 'Prov', en: 'Test' },
  category: 'text' as const,
  fields: [],
  fixture: { config: {} },
}

export const say = defineBlock({
  slug: 'say',
  ...common,
  config: z.object({ words: z.string() }),
  compose: ({ config, rich, origin }) => [paragraph(origin, rich(config.words))],
})
export const ask = defineBlock({
  slug: 'ask',
  ...common,
  config: z.object({ prompt: z.string().default('Hur gick det?') }),
  answer: (config) =>
    answerOf({ text: longText({ label: config.prompt, help: 'Skriv kort.', required: true, max: 20 }) }),
  projections: (_config, answer) =>
    answer.text
      ? [{ kind: 'goal', goalKey: 'g', schoolYear: 2023, text: answer.text, mandatory: false, order: 0, plan: {} }]
      : [],
  compose: ({ answer, origin }) => paragraphs(origin, answer?.text ?? 'Ej besvarad'),
})
export const grid = defineBlock({
  slug: 'grid',
  ...common,
  config: z.object({ columns: z.number(), word: z.string(), rows: z.number().default(2) }),
  compose: ({ config, origin }): TableNode[] => {
    const cells = (header?: 'column') =>
      Array.from({ length: config.columns }, () => ({ inlines: text(config.word), ...(header ? { header } : {}) }))
    return [
      {
        type: 'table',
        origin,
        caption: text('En tabell'),
        numbered: true,
        columns: Array.from({ length: config.columns }, (_, index) => ({ key: String(index) })),
        head: [{ key: 'head', cells: cells('column') }],
        groups: [
          {
            key: 'all',
            rows: Array.from({ length: config.rows }, (_, index) => ({ key: String(index), cells: cells() })),
          },
        ],
      },
    ]
  },
})
export const explode = defineBlock({
  slug: 'explode',
  ...common,
  config: z.object({}),
  compose: () => {
    throw new Error('pang')
  },
})
export const contents = defineBlock({
  slug: 'contents',
  ...common,
  config: z.object({ depth: z.number().default(2) }),
  compose: ({ config, origin }) => [{ type: 'contents', origin, title: 'Innehåll', depth: config.depth }],
})
export const guidance = defineBlock({
  slug: 'guidance',
  ...common,
  config: z.object({}),
  needs: () => ({ outline: { kind: 'outline' } as const }),
  compose: ({ data, origin }) => [
    list(
      origin,
      data.outline.map((one) => ({
        inlines: text(
          `${one.number} ${one.title}: ${one.blocks.map((block) => block.columns.map((column) => column.help)).join()}`,
        ),
      })),
    ),
  ],
})
export const testBlocks = new Map([say, ask, grid, explode, contents, guidance].map((block) => [block.slug, block]))
