import { type AssemblyBlock, fixturePlace } from '#blocks/kit/index.ts'
import { formOf } from '#document/answer/formOf.ts'
import { openComposition } from '#document/composition.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import type { CellsFact } from '#document/input/needs.ts'
import { formatValue } from '#document/text/swedish.ts'
import { inputOf } from './runBlock.ts'

/** The tables whose cells the block reckons with, made of what its fixture says of them: a document finds them itself. */
const tablesOf = (block: AssemblyBlock): RawBlock[] => {
  const place = fixturePlace(block.fixture.place)
  const needs = block.needs({ ...block.fixture.config, blockKey: 'block', blockType: block.slug }, place)
  return Object.entries(needs).flatMap(([name, need]) => {
    if (need.kind !== 'cells') return []
    const held = block.fixture.data?.[name] as CellsFact | undefined
    if (!held) return []
    const { rows, columns, values } = held
    return [
      {
        blockKey: need.blockKey,
        blockType: 'table',
        columns: columns.map((column) => ({ ...column, fill: 'given', type: 'number' })),
        rows: rows.map((row) => ({
          ...row,
          cells: columns.map(({ key }) => ({
            text: formatValue(values[row.key]?.[key], { decimals: 1 }),
            column: key,
          })),
        })),
      },
    ]
  })
}

/** A document of one section that holds the block's fixture under a heading. */
export const inputFor = (block: AssemblyBlock): ComposeInput => {
  const { config } = block.fixture
  const input = inputOf(block, { ...block.fixture, config: { ...config, title: 'Blockets rubrik' } })
  const sections = input.template.sections.map((section) => ({
    ...section,
    kind: 'section' as const,
    title: 'Avsnitt',
    blocks: [...section.blocks, ...tablesOf(block)],
  }))
  return { ...input, template: { ...input.template, sections } }
}

/** What a block makes of its fixture: its own nodes, before numbering and layout (which have tests of their own), and its form. */
export const fixtureOf = (block: AssemblyBlock) => {
  const blocks = new Map([[block.slug, block]])
  const input = inputFor(block)
  const place = fixturePlace(block.fixture.place)
  const tools = openComposition(blocks, input).toolsFor(place)
  const raw: RawBlock = { ...block.fixture.config, blockKey: place.instanceKey, blockType: block.slug }
  return {
    nodes: block.compose(raw, block.fixture.answer, block.fixture.data ?? {}, place, tools),
    form: formOf(blocks, input)[0]?.items[0]?.form,
  }
}
