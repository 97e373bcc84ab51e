import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AssemblyBlock, fixturePlace, inspectBlocks } from '#blocks/kit/index.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import { openComposition } from '#document/composition.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import { allBlocks, folderOf } from './allBlocks.ts'

/** A document of one section that holds the block's fixture. */
const inputFor = (block: AssemblyBlock): ComposeInput => {
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

/** Beside the block itself, so that its folder holds all there is of it. */
const snapshotOf = ({ slug }: AssemblyBlock, what: 'tree' | 'form') =>
  path.join(folderOf(slug), 'snapshots', `${what}.snap`)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe.each(allBlocks.map((block) => ({ slug: block.slug, block })))('block $slug', ({ block }) => {
  const blocks = new Map([[block.slug, block]])

  it('passes the block check: settings, labels, form, answer round trip, compose', () => {
    expect(inspectBlocks([block])).toEqual([])
  })
  /** The block's own nodes, before numbering and layout, which have tests of their own. */
  it('makes the same nodes as last time', async () => {
    const place = fixturePlace(block.fixture)
    const tools = openComposition(blocks, inputFor(block)).toolsFor(place)
    const raw: RawBlock = { ...block.fixture.config, blockKey: place.instanceKey, blockType: block.slug }
    const nodes = block.compose(raw, block.fixture.answer, block.fixture.data ?? {}, place, tools)
    await expect(json(nodes)).toMatchFileSnapshot(snapshotOf(block, 'tree'))
  })
  it('stands in a document without a fault', () => {
    const { tree, problems } = compose(blocks, inputFor(block))
    expect(problems).toEqual([])
    expect(tree.children).toHaveLength(1)
  })
  it('makes the same form as last time', async () => {
    const [section] = formOf(blocks, inputFor(block))
    await expect(json(section?.items[0]?.form ?? 'no form')).toMatchFileSnapshot(snapshotOf(block, 'form'))
  })
  it('composes with empty settings or says what is wrong with them', () => {
    const input = inputFor(block)
    const raw = { blockKey: 'block', blockType: block.slug }
    const bare = {
      ...input,
      answers: {},
      resolved: {},
      template: {
        ...input.template,
        sections: [{ sectionKey: 'section', kind: 'section' as const, title: 'Avsnitt', blocks: [raw] }],
      },
    }
    const { problems } = compose(blocks, bare)
    expect(problems.filter(({ code }) => code === 'BLOCK_FAILED')).toEqual([])
  })
  it('reads an answer of another shape as a visible fault', () => {
    const input = inputFor(block)
    if (!input.answers.block) return
    const { problems } = compose(blocks, { ...input, answers: { block: { value: { nonsense: 7 }, rev: 1 } } })
    expect(problems.map(({ code }) => code)).toContain('BROKEN_ANSWER')
  })
})
