import { beforeAll, describe, expect, it } from 'vitest'
import { installedBlocks } from '#blocks/installed.ts'
import { insertFromLibrary } from '#commands/library/insertFromLibrary.ts'
import { listLibrary } from '#commands/library/listLibrary.ts'
import { takeFromShelf } from '#commands/shelf/takeFromShelf.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { libraryBlocks } from '#shelf/libraryBlocks.ts'
import { shelf } from '#shelf/shelf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

describe('the shelf', () => {
  it('has what every municipality needs, each with the law or source it rests on', () => {
    expect(shelf.filter(({ group }) => group === 'ready')).toHaveLength(10)
    expect(shelf.filter(({ group }) => group === 'start')).toHaveLength(5)
    expect(new Set(shelf.map(({ key }) => key)).size).toBe(shelf.length)
    for (const { title, basis } of shelf) expect(basis.length, title).toBeGreaterThan(0)
  })
  it('gives a library block the same settings wherever it stands, guidance apart', async () => {
    const seen = new Map<string, string>()
    for (const { load } of shelf.filter(({ group }) => group === 'ready'))
      for (const block of (await load()).content.sections.flatMap(({ blocks }) => blocks)) {
        const { help: _, required: __, ...own } = block
        if (!block.libraryKey) continue
        const text = JSON.stringify(own)
        expect(seen.get(block.libraryKey) ?? text, block.libraryKey).toBe(text)
        seen.set(block.libraryKey, text)
      }
    expect(seen.size).toBe((await libraryBlocks()).length)
    expect(seen.size).toBeGreaterThan(30)
  })
})

forEachDatabase(
  'a template from the shelf',
  (database) => {
    let world: World
    let municipality = ''
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      municipality = world.municipality
      // A required question that no unit sees is a fault: there is one of each kind.
      const unit = (key: string, kind: string, schoolForms: string[] = []) =>
        make(world.payload, 'units', { municipality, key, name: key, kind, schoolForms, parent: world.units.root })
      await unit('forskolan', 'preschool', ['preschool'])
      await unit('gymnasiet', 'school', ['upperSecondary'])
      for (const form of ['preschool', 'compulsory', 'upperSecondary'])
        await unit(`verksamhet-${form}`, 'division', [form])
    })
    it.each(shelf.map(({ key }) => key))('%s becomes a template that can be sent out as it is', async (key) => {
      const { templateId } = await takeFromShelf(world.people.strategist, { municipality, key })
      expect(await publishEdition(world.people.strategist, { templateId })).toMatchObject({ code: 'PUBLISHED' })
    })
    it('leaves the words that the municipality has', async () => {
      const row = await world.payload.findByID({ collection: 'municipalities', id: municipality, depth: 0 })
      expect(row.domains?.filter(({ key }) => key === 'learning')).toMatchObject([{ label: 'Lärande' }])
      expect(row.roles?.find(({ key }) => key === 'schoolDirector')).toMatchObject({ value: 'Siv Skolchef' })
      expect(row.subjects?.map(({ key }) => key)).toContain('mathematics')
    })
    it('is refused to who makes no templates, and a name that is not there is told', async () => {
      const key = 'sjalvskattning'
      await expect(takeFromShelf(world.people.head, { municipality, key })).rejects.toMatchObject({
        refusal: 'NOT_FOUND/municipality',
      })
      const unknown = takeFromShelf(world.people.strategist, { municipality, key: 'finns-inte' })
      expect(await refusal(unknown)).toMatchObject({ code: 'NOT_FOUND' })
    })
    it('has its blocks in the library on the first day', async () => {
      const { templateId } = await takeFromShelf(world.people.strategist, { municipality, key: 'sjalvskattning' })
      const { entries, news } = await listLibrary(world.people.strategist, {
        templateId,
        query: 'deltagit kvalitetsarbetet',
      })
      expect(news).toEqual([])
      expect(entries.map(({ libraryKey }) => libraryKey)).toContain('hylla-delaktighet')
      const inserted = await insertFromLibrary(world.people.strategist, {
        templateId,
        entryId: 'hylla-delaktighet',
        sectionKey: 'utveckling',
      })
      expect(inserted.blockKey).not.toBe('')
    })
  },
  { blocks: [...installedBlocks, ...testBlocks] },
)
