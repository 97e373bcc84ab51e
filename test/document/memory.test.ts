import { describe, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { createRegistry, fixturePlace } from '#blocks/kit/index.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, RawBlock } from '#document/input/input.ts'
import { openMemory } from '#document/memory.ts'
import { htmlOf } from '#render/html/htmlOf.ts'

const blocks = createRegistry(coreBlocks)
const place = fixturePlace({})

/** A document of all block types, two to a section, each with its fixture's settings, answer and data. */
const everything = (): ComposeInput => {
  const raws = coreBlocks.map(
    ({ slug, fixture }): RawBlock => ({ ...fixture.config, blockKey: slug, blockType: slug, title: `Om ${slug}` }),
  )
  return {
    template: {
      title: 'Allt {{läsår}}',
      language: 'sv',
      layout: 'report',
      sections: raws.map((raw, at) => ({
        sectionKey: `s${at}`,
        kind: 'section',
        title: `Avsnitt ${at}`,
        blocks: [raw],
      })),
    },
    unit: place.unit,
    schoolYear: place.schoolYear,
    audience: 'internal',
    vocabulary: place.vocabulary,
    variables: { headTeacher: 'Anna Berg' },
    visibility: {},
    answers: Object.fromEntries(
      coreBlocks.flatMap(({ slug, fixture }) => (fixture.answer ? [[slug, { value: fixture.answer, rev: 1 }]] : [])),
    ),
    resolved: Object.fromEntries(coreBlocks.map(({ slug, fixture }) => [slug, fixture.data ?? {}])),
    sets: {},
    document: { id: 'd1', municipality: { key: 'exempel', name: 'Exempelkommun', logo: 'logotyp' }, theme: 'plain' },
  }
}
const withSections = (input: ComposeInput, sections: ComposeInput['template']['sections']): ComposeInput => ({
  ...input,
  template: { ...input.template, sections },
})
const retitled = (input: ComposeInput, at: number, title: string) =>
  withSections(
    input,
    input.template.sections.map((section, index) =>
      index === at ? { ...section, blocks: section.blocks.map((raw) => ({ ...raw, title })) } : section,
    ),
  )
const printed = (input: ComposeInput) => ({ mode: 'page' as const, assetUrl: (key: string) => `/${key}`, input })

describe('a composition that remembers the one before', () => {
  const memory = openMemory()
  const kept = new WeakMap()
  const remembered = (input: ComposeInput) => htmlOf(compose(blocks, input, memory).tree, { ...printed(input), kept })
  const afresh = (input: ComposeInput) => htmlOf(compose(blocks, input).tree, printed(input))
  const start = everything()

  it('prints every block type to the letter as one made afresh', () => {
    expect(remembered(start)).toBe(afresh(start))
    expect(remembered(start)).toBe(afresh(start))
  })
  it.each(coreBlocks.map(({ slug }, at) => ({ slug, at })))('still does after a change in $slug', ({ at }) => {
    const changed = retitled(start, at, 'Ny rubrik med {{ref:s3}} och {{note:en not}}')
    const html = remembered(changed)
    expect(html).toContain('Ny rubrik med')
    expect(html).toBe(afresh(changed))
  })
  it('still does when sections are moved, taken away and put back, and when other data comes', () => {
    const { sections } = start.template
    const steps = [
      withSections(start, sections.toReversed()),
      withSections(start, sections.slice(4)),
      start,
      { ...start, variables: { headTeacher: 'Bo Ek' } },
      { ...start, answers: {} },
      { ...start, schoolYear: start.schoolYear + 1 },
      { ...start, template: { ...start.template, language: 'en' as const } },
    ]
    for (const step of steps) expect(remembered(step)).toBe(afresh(step))
  })
  it('does not make again what has not changed', () => {
    remembered(start)
    const before = new Map([...memory.blocks].map(([key, { made }]) => [key, made?.nodes]))
    remembered(retitled(start, 2, 'Bara den här'))
    const again = [...memory.blocks].filter(([key, { made }]) => made?.nodes !== before.get(key)).map(([key]) => key)
    // The guidance appendix is made of the whole document.
    expect(again.filter((key) => key !== 'guidanceAppendix' && key !== 'contents')).toEqual([coreBlocks[2]?.slug])
  })
})
