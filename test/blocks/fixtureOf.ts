import { type AssemblyBlock, fixturePlace } from '#blocks/kit/index.ts'
import { formOf } from '#document/answer/formOf.ts'
import { openComposition } from '#document/composition.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import { inputOf } from './runBlock.ts'

/** A document of one section that holds the block's fixture under a heading. */
export const inputFor = (block: AssemblyBlock): ComposeInput => {
  const { config } = block.fixture
  const input = inputOf(block, { ...block.fixture, config: { ...config, title: 'Blockets rubrik' } })
  const sections = input.template.sections.map((section) => ({
    ...section,
    kind: 'section' as const,
    title: 'Avsnitt',
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
