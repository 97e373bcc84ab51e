import { describe, expect, it } from 'vitest'
import { createPage } from '#admin/template/page/createPage.ts'
import type { FromPage } from '#admin/template/page/messages.ts'
import { coreBlocks } from '#blocks/index.gen.ts'
import { createRegistry, fixturePlace } from '#blocks/kit/index.ts'
import type { PageFacts } from '#commands/template/page/pageFacts.ts'
import { compose } from '#document/compose.ts'
import type { ComposeInput, RawBlock, SectionContent } from '#document/input/input.ts'
import { htmlOf } from '#render/html/htmlOf.ts'
import { themeOf } from '#render/themeOf.ts'

const place = fixturePlace({})
const head = { title: 'Mall', language: 'sv' as const, layout: 'report' as const }
const blocks: RawBlock[] = coreBlocks.map(({ slug, fixture }) => ({
  ...fixture.config,
  blockKey: slug,
  blockType: slug,
  title: `Om ${slug}`,
}))
const sections = (own: RawBlock[]): SectionContent[] =>
  own.map((raw, at) => ({ sectionKey: `s${at}`, kind: 'section', title: `Avsnitt ${at}`, blocks: [raw] }))
const input: Omit<ComposeInput, 'template' | 'visibility'> = {
  unit: place.unit,
  schoolYear: place.schoolYear,
  preview: true,
  audience: 'internal',
  vocabulary: place.vocabulary,
  variables: { headTeacher: 'Anna Berg' },
  answers: {},
  resolved: Object.fromEntries(coreBlocks.map(({ slug, fixture }) => [slug, fixture.data ?? {}])),
  sets: {},
  document: { id: '', municipality: { key: 'exempel', name: 'Exempelkommun' }, theme: 'kommun' },
}
const facts: PageFacts = { input, images: [], faces: '', units: [place.unit], roles: ['headTeacher'], gone: [] }

/** What the server prints of the same, or did until the template was changed. */
const printed = (own: SectionContent[], given = input) => {
  const { tree } = compose(createRegistry(coreBlocks), {
    ...given,
    template: { ...head, sections: own },
    visibility: {},
  })
  return htmlOf(tree, { mode: 'page', theme: themeOf(tree), assetUrl: () => '', faces: '' })
}
const open = (mark = false) => {
  const told: FromPage[] = []
  const page = createPage(coreBlocks, (message) => told.push(message), mark)
  const show = (own: SectionContent[], changed: RawBlock[]) =>
    page({
      kind: 'template',
      head,
      sections: own.map((section) => ({ ...section, blocks: section.blocks.map(({ blockKey }) => blockKey) })),
      blocks: changed,
    })
  const shown = () => told.findLast((message) => message.kind === 'page')
  return { page, show, shown, told }
}

describe('the page beside the editor', () => {
  it.each(blocks.map((raw) => ({ slug: raw.blockType, raw })))(
    'is to the letter what the server prints: $slug',
    ({ raw }) => {
      const own = sections([raw])
      const { page, show, shown } = open()
      show(own, [raw])
      page({ kind: 'facts', facts })
      expect(shown()?.html).toBe(printed(own))
    },
  )

  it('is so for all of them together, but for the marks that say which block is which', () => {
    const own = sections(blocks)
    const { page, show, shown } = open(true)
    show(own, blocks)
    // Facts are kept by what was asked for: two blocks that ask the same are not told different things, as fixtures are.
    const given = { ...input, resolved: {} }
    page({ kind: 'facts', facts: { ...facts, input: given } })
    expect(shown()?.html).toContain('data-block="question"')
    expect(shown()?.html?.replaceAll(/ data-block="[^"]*"/g, '')).toBe(printed(own, given))
  })

  it('sends only what changed when a text is changed', () => {
    const own = sections(blocks)
    const { page, show, shown } = open()
    show(own, blocks)
    page({ kind: 'facts', facts })
    const next = { ...blocks[4], title: 'Ändrad rubrik' } as RawBlock
    show(sections(blocks.map((raw, at) => (at === 4 ? next : raw))), [next])
    const patches = shown()?.patches ?? []
    expect(shown()?.html).toBeUndefined()
    expect(patches.some(({ html }) => html.includes('Ändrad rubrik'))).toBe(true)
    expect(patches.reduce((sum, { html }) => sum + html.length, 0)).toBeLessThan(2000)
  })

  it('finds where a printed text is set', () => {
    const own = sections(blocks)
    const { page, show, told } = open()
    show(own, blocks)
    page({ kind: 'facts', facts })
    page({ kind: 'find', id: 1, blockKey: 'question', text: 'Om question' })
    expect(told.at(-1)).toEqual({ kind: 'found', id: 1, path: ['title'] })
  })
})
