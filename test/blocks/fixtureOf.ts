import { type AssemblyBlock, fixturePlace } from '#blocks/kit/index.ts'
import { formOf } from '#document/answer/formOf.ts'
import { openComposition } from '#document/composition.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'

/** A document of one section that holds the block's fixture. */
export const inputFor = (block: AssemblyBlock): ComposeInput => {
  const { fixture, slug } = block
  const place = fixturePlace(fixture)
  const raw: RawBlock = { ...fixture.config, blockKey: 'block', blockType: slug, title: 'Blockets rubrik' }
  return {
    template: {
      title: 'Prov',
      language: place.language,
      layout: 'report',
      sections: [{ sectionKey: 'section', kind: 'section', title: 'Avsnitt', blocks: [raw] }],
    },
    unit: place.unit,
    schoolYear: place.schoolYear,
    audience: place.audience,
    vocabulary: place.vocabulary,
    variables: { headTeacher: 'Anna Berg' },
    visibility: {},
    answers: fixture.answer === undefined ? {} : { block: { value: fixture.answer, rev: 1 } },
    resolved: { block: fixture.data ?? {} },
    sets: {},
    document: { id: 'd1', municipality: { key: 'exempel', name: 'Exempelkommun', logo: 'logotyp' }, theme: 'plain' },
  }
}

/** What a block makes of its fixture: its own nodes, before numbering and layout (which have tests of their own), and its form. */
export const fixtureOf = (block: AssemblyBlock) => {
  const blocks = new Map([[block.slug, block]])
  const input = inputFor(block)
  const place = fixturePlace(block.fixture)
  const tools = openComposition(blocks, input).toolsFor(place)
  const raw: RawBlock = { ...block.fixture.config, blockKey: place.instanceKey, blockType: block.slug }
  return {
    nodes: block.compose(raw, block.fixture.answer, block.fixture.data ?? {}, place, tools),
    form: formOf(blocks, input)[0]?.items[0]?.form,
  }
}
