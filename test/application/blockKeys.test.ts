import { beforeAll, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { createRegistry } from '#blocks/kit/index.ts'
import type { RawBlock } from '#document/input/input.ts'
import type { Template } from '#payload-types'
import { make } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { makeMunicipality, type TestMunicipality } from './municipality.ts'
import { pictureBlock } from './pictureBlock.ts'

type Section = NonNullable<Template['sections']>[number]
const keysOf = (template: Template) =>
  (template.sections ?? []).flatMap(({ blocks }) => (blocks ?? []).map((block) => (block as RawBlock).blockKey))
const sectionKeysOf = (template: Template) => (template.sections ?? []).map(({ sectionKey }) => sectionKey)

forEachDatabase('keys of blocks and sections', (database) => {
  let here: TestMunicipality
  let template: Template

  const section = (title: string, ...titles: string[]) =>
    ({ title, kind: 'section', blocks: titles.map((name) => ({ blockType: 'richText', title: name })) }) as Section
  const save = (sections: Section[]) =>
    database().payload.update({ collection: 'templates', id: template.id, data: { sections }, draft: true, depth: 0 })

  beforeAll(async () => {
    here = await makeMunicipality(database().payload, 'alfa')
    template = await database().payload.create({
      collection: 'templates',
      draft: true,
      depth: 0,
      data: {
        municipality: here.id,
        title: 'Nycklar',
        sections: [section('Ett', 'a', 'b'), section('Två', 'c')],
      },
    })
  })

  it('are given to every block, all different', () => {
    expect(new Set(keysOf(template)).size).toBe(3)
    expect(new Set(sectionKeysOf(template)).size).toBe(2)
    for (const key of keysOf(template)) expect(key).toMatch(/^b[a-z0-9]{9}$/u)
  })

  it('follow their block through reordering and to another section', async () => {
    const [a, b, c] = keysOf(template)
    const [one, two] = template.sections as [Section, Section]
    const [blockA, blockB] = one.blocks ?? []
    const moved = await save([
      { ...two, blocks: [blockB!, ...(two.blocks ?? [])] },
      { ...one, blocks: [blockA!] },
    ])
    expect(keysOf(moved)).toEqual([b, c, a])
    expect(sectionKeysOf(moved)).toEqual([...sectionKeysOf(template)].reverse())
    template = moved
  })

  it('are new in a duplicated row, wherever the copy stands', async () => {
    const before = keysOf(template)
    const [one, two] = template.sections as [Section, Section]
    const [original, ...rest] = one.blocks ?? []
    const copied = await save([{ ...one, blocks: [{ ...original!, id: 'en-ny-rad' }, original!, ...rest] }, two])
    expect(keysOf(copied).slice(1)).toEqual(before)
    expect(before).not.toContain(keysOf(copied)[0])
    const without = await save([one, two])
    expect(keysOf(without)).toEqual(before)
  })

  it('are new for all blocks of a duplicated section', async () => {
    const before = keysOf(template)
    const sections = template.sections ?? []
    const copy = {
      ...sections[0]!,
      id: 'en-ny-rad',
      blocks: sections[0]?.blocks?.map((block) => ({ ...block, id: null })),
    }
    const copied = await save([...sections, copy as Section])
    expect(keysOf(copied).slice(0, before.length)).toEqual(before)
    expect(new Set(keysOf(copied)).size).toBe(before.length + (copy.blocks?.length ?? 0))
    expect(new Set(sectionKeysOf(copied)).size).toBe(3)
    await save(sections)
  })

  it('are kept in a copy of the template', async () => {
    const copy = await database().payload.duplicate({ collection: 'templates', id: template.id, depth: 0 })
    expect(keysOf(copy)).toEqual(keysOf(template))
    expect(sectionKeysOf(copy)).toEqual(sectionKeysOf(template))
  })

  it('are not whatever somebody sends', async () => {
    const odd = { ...section('Tre', 'd'), sectionKey: 'a@b' }
    const saved = await save([{ ...odd, blocks: [{ blockType: 'richText', blockKey: '{{ref:x}}' }] } as Section])
    expect(keysOf(saved)[0]).toMatch(/^b[a-z0-9]{9}$/u)
    expect(sectionKeysOf(saved)[0]).toMatch(/^s[a-z0-9]{9}$/u)
  })

  it.each([true, false])('cannot be had by blocks of unknown type (draft: %s)', async (draft) => {
    const { payload } = database()
    const data = {
      municipality: here.id,
      title: 'Okänt',
      sections: [{ title: 'Resultat', kind: 'section', blocks: [{ blockType: 'finnsInte' }] }],
    }
    await expect(make(payload, 'templates', data, draft)).rejects.toThrow(
      'Blocktypen "finnsInte" finns inte här (avsnittet "Resultat", block 1). Ta bort blocket',
    )
  })
})

it('refuses two block types of one slug, and settings that every block has', () => {
  expect(() => createRegistry([...coreBlocks, pictureBlock, pictureBlock])).toThrow('testPicture')
  const clash = { ...pictureBlock, fields: [{ name: 'title', type: 'text' as const }] }
  expect(() => createRegistry([clash])).toThrow('title')
})
