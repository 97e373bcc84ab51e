import { beforeAll, describe, expect, it } from 'vitest'
import answerView from '#blocks/text/answerView/block.ts'
import question from '#blocks/text/question/block.ts'
import { copyFromLibrary } from '#commands/library/copyFromLibrary.ts'
import { insertFromLibrary } from '#commands/library/insertFromLibrary.ts'
import { type Library, listLibrary } from '#commands/library/listLibrary.ts'
import { saveToLibrary } from '#commands/library/saveToLibrary.ts'
import { templateBlocks } from '#commands/library/templateBlocks.ts'
import { updateFromLibrary } from '#commands/library/updateFromLibrary.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import type { RawBlock } from '#document/input/input.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { restAs } from '../support/rest.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

forEachDatabase(
  'the block library',
  (database) => {
    let world: World
    let other: World
    const entry = (world: World | undefined, libraryKey: string, version: number, prompt: string, more = {}) =>
      make(database().payload, 'blockLibrary', {
        title: `Färdigt ${libraryKey}`,
        libraryKey,
        version,
        ...(world ? { scope: 'municipal', municipality: world.municipality } : { scope: 'national' }),
        block: [{ blockType: 'question', blockKey: 'theirs', prompt, options: [{ key: 'ja', label: 'Ja' }] }],
        ...more,
      })
    const list = (of: World, query = '') => listLibrary(of.people.strategist, { templateId: of.template, query })
    /** What comes with the program (shelf.test.ts) is in every library; here it is about what is stored. */
    const storedIn = ({ entries }: Library) => entries.filter(({ id }) => !id.startsWith('hylla-'))
    const titlesOf = (library: Library) => storedIn(library).map(({ title }) => title)
    const blocksOf = async (of: World): Promise<RawBlock[]> => {
      const row = await of.payload.findByID({ collection: 'templates', id: of.template, draft: true, depth: 0 })
      return (row.sections ?? []).flatMap((section) => (section.blocks ?? []) as unknown as RawBlock[])
    }
    let national = ''
    let ours = ''
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      other = await makeWorld(database().payload)
      national = await entry(undefined, 'nationell', 1, 'Hur arbetar ni mot kränkningar?', { tags: ['trygghet'] })
      ours = await entry(world, 'egen', 1, 'Hur ser skolbiblioteket ut?', { description: 'Om läsning' })
    })

    it('shows national blocks to every municipality and municipal ones to their own', async () => {
      expect(titlesOf(await list(world))).toEqual(['Färdigt egen', 'Färdigt nationell'])
      expect(titlesOf(await list(other))).toEqual(['Färdigt nationell'])
      const hidden = { templateId: other.template, entryId: ours, sectionKey: 'one' }
      expect((await refusal(insertFromLibrary(other.people.strategist, hidden))).code).toBe('NOT_FOUND')
      for (const stranger of [world.people.head, world.people.department, other.people.strategist])
        expect((await refusal(listLibrary(stranger, { templateId: world.template }))).code).toBe('NOT_FOUND')
    })

    it('does not carry one municipality’s blocks into another’s templates by a person at home in both', async () => {
      const { payload, people } = other
      const both = {
        payload,
        user: {
          ...people.strategist.user,
          tenants: [...(people.strategist.user.tenants ?? []), ...(world.people.strategist.user.tenants ?? [])],
        },
      }
      expect(titlesOf(await listLibrary(both, { templateId: other.template }))).toEqual(['Färdigt nationell'])
      expect(titlesOf(await listLibrary(both, { templateId: world.template }))).toContain('Färdigt egen')
    })

    it('searches title, description, tags and content, whatever the case', async () => {
      expect(titlesOf(await list(world, 'LÄSNING'))).toEqual(['Färdigt egen'])
      expect(titlesOf(await list(world, 'trygghet'))).toEqual(['Färdigt nationell'])
      expect(titlesOf(await list(world, 'kränkningar fråga'))).toEqual(['Färdigt nationell'])
      expect(titlesOf(await list(world, 'skolbiblioteket kränkningar'))).toEqual([])
      expect((await list(world, 'skolbiblioteket')).entries[0]).toMatchObject({
        type: { sv: 'Fråga' },
        scope: 'municipal',
        content: expect.stringContaining('Hur ser skolbiblioteket ut?'),
      })
    })

    it('inserts a copy with a key of its own, the link back and its version, in the draft', async () => {
      const args = { templateId: world.template, entryId: national, sectionKey: 'two' }
      const first = await insertFromLibrary(world.people.strategist, args)
      const second = await insertFromLibrary(world.people.strategist, args)
      const blocks = (await blocksOf(world)).filter(({ libraryKey }) => libraryKey === 'nationell')
      expect(blocks.map(({ blockKey }) => blockKey)).toEqual([first.blockKey, second.blockKey])
      expect(new Set(['theirs', '', first.blockKey, second.blockKey]).size).toBe(4)
      for (const block of blocks)
        expect(block).toMatchObject({
          blockType: 'question',
          libraryVersion: 1,
          prompt: 'Hur arbetar ni mot kränkningar?',
          options: [{ key: 'ja', label: 'Ja' }],
        })
      expect((await blocksOf(world)).map(({ blockKey }) => blockKey)).toEqual(
        expect.arrayContaining(['note1', 'plan1', 'facts1', 'note9']),
      )
      const published = await world.payload.findByID({
        collection: 'templates',
        id: world.template,
        draft: false,
        depth: 0,
      })
      expect(JSON.stringify(published.sections)).not.toContain('nationell')
      const nowhere = await refusal(insertFromLibrary(world.people.strategist, { ...args, sectionKey: 'finns-inte' }))
      expect(nowhere.code).toBe('NOT_FOUND')
    })

    it('says when a newer version is there; taking it keeps the key, leaving it is remembered, editions stand', async () => {
      const { strategist } = world.people
      const { editionId } = await publishEdition(strategist, { templateId: world.template })
      const content = async () =>
        (await world.payload.findByID({ collection: 'editions', id: editionId, depth: 0 })).content
      const before = await content()
      expect((await list(world)).news).toEqual([])
      await entry(undefined, 'nationell', 2, 'Hur arbetar ni mot mobbning?')
      const library = await list(world)
      const { news } = library
      expect(storedIn(library).map(({ version }) => version)).toEqual([1, 2])
      expect(news).toHaveLength(2)
      expect(news[0]).toMatchObject({ from: 1, to: 2, section: 'Underlag' })
      expect(news[0]?.changes.join()).toContain('mobbning')
      const [first = '', second = ''] = news.map((one) => ('blockKey' in one ? one.blockKey : ''))
      const at = { templateId: world.template }
      await updateFromLibrary(strategist, { ...at, blockKey: first, take: true })
      await updateFromLibrary(strategist, { ...at, blockKey: second, take: false })
      const blocks = new Map((await blocksOf(world)).map((block) => [block.blockKey, block]))
      expect(blocks.get(first)).toMatchObject({
        libraryVersion: 2,
        prompt: 'Hur arbetar ni mot mobbning?',
        libraryKey: 'nationell',
      })
      expect(blocks.get(second)).toMatchObject({ libraryVersion: 1, prompt: 'Hur arbetar ni mot kränkningar?' })
      expect((await list(world)).news).toEqual([])
      expect(await content()).toEqual(before)
      await entry(undefined, 'nationell', 3, 'x', { block: [{ blockType: 'testNote' }] })
      expect((await list(world)).news.map(({ to }) => to)).toEqual([3, 3])
      const changed = await refusal(updateFromLibrary(strategist, { ...at, blockKey: first, take: true }))
      expect(changed).toMatchObject({ code: 'INVALID', message: expect.stringContaining('annan blocktyp') })
    })

    it('takes a block of a template into the municipality’s own library, and its next version', async () => {
      const { strategist } = world.people
      const args = { templateId: world.template, blockKey: 'note1', title: 'Vår anteckning', tags: ['eget'] }
      const first = await saveToLibrary(strategist, args)
      expect(first.version).toBe(1)
      expect((await list(world, 'vår anteckning')).entries).toMatchObject([{ scope: 'municipal', version: 1 }])
      expect(titlesOf(await list(other, 'vår anteckning'))).toEqual([])
      expect(await saveToLibrary(strategist, args)).toEqual({ ...first, version: 2 })
      expect((await blocksOf(world)).find(({ blockKey }) => blockKey === 'note1')).toMatchObject({
        libraryKey: first.libraryKey,
        libraryVersion: 2,
      })
      expect((await refusal(saveToLibrary(other.people.strategist, args))).code).toBe('NOT_FOUND')
    })

    it('takes a whole section: its blocks refer to each other’s copies, and are followed one by one', async () => {
      const { strategist } = world.people
      const at = { templateId: world.template }
      const second = await make(world.payload, 'templates', {
        municipality: world.municipality,
        title: 'En annan mall',
        language: 'sv',
        layout: 'report',
        sections: [{ sectionKey: 'one', title: 'Inledning', kind: 'section', blocks: [] }],
        _status: 'published',
      })
      const { sections, save } = await templateBlocks(strategist, world.template)
      const ask = (blockKey: string, prompt: string, more = {}) => ({
        blockType: 'question',
        blockKey,
        prompt,
        ...more,
      })
      const made = {
        sectionKey: 'trygghet',
        title: 'Trygghet',
        kind: 'section' as const,
        numbered: false,
        showWhen: { grades: [7] },
        blocks: [
          ask('q-one', 'Hur mår eleverna?'),
          {
            blockType: 'answerView',
            blockKey: 'q-two',
            title: 'Svaret',
            intro: 'Så här svarade ni.',
            sourceKey: 'q-one',
          },
          ask('q-three', 'Se {{ref:q-one}}.', { libraryKey: 'nationell', libraryVersion: 3 }),
        ],
      }
      await save([...sections, made] as unknown as typeof sections)
      const saved = await saveToLibrary(strategist, { ...at, sectionKey: 'trygghet', title: 'Avsnitt om trygghet' })
      expect(saved.version).toBe(1)
      const { entries } = await list(world, 'avsnitt om trygghet')
      expect(entries).toMatchObject([
        { blocks: 3, type: { sv: 'Fråga' }, content: expect.stringContaining('Så här svarade ni') },
      ])
      expect(titlesOf(await list(other, 'avsnitt om trygghet'))).toEqual([])

      const entryId = entries[0]?.id ?? ''
      const theirs = { templateId: second, entryId }
      const copy = await copyFromLibrary(strategist, theirs)
      expect(copy.section).toMatchObject({ title: 'Trygghet', numbered: false, showWhen: { grades: [7] } })
      const { blockKey } = await insertFromLibrary(strategist, { ...theirs, sectionKey: 'one' })
      const section = async () =>
        (await templateBlocks(strategist, second)).sections.find(({ title }) => title === 'Trygghet')
      const theirBlocks = async (): Promise<RawBlock[]> => (await section())?.blocks ?? []
      const [one, two, three] = await theirBlocks()
      expect(one?.blockKey).toBe(blockKey)
      expect(blockKey).not.toBe('q-one')
      expect(two?.sourceKey).toBe(blockKey)
      expect(three).toMatchObject({ libraryKey: 'nationell', prompt: `Se {{ref:${blockKey}}}.` })
      expect((await section())?.numbered).toBe(false)
      const library = () => listLibrary(strategist, { templateId: second, query: 'avsnitt om trygghet' })
      expect((await library()).entries[0]?.usedIn).toHaveLength(2)
      expect((await library()).news).not.toContainEqual(expect.objectContaining({ blockKey }))

      const again = await templateBlocks(strategist, world.template)
      await again.save(again.withBlock('q-two', (block) => ({ ...block, intro: 'Så svarade ni i våras.' })))
      expect(await saveToLibrary(strategist, { ...at, sectionKey: 'trygghet', title: 'Avsnitt om trygghet' })).toEqual({
        ...saved,
        version: 2,
      })
      const news = (await library()).news.filter(({ section }) => section === 'Trygghet')
      expect(news).toMatchObject([{ blockKey: two?.blockKey, from: 1, to: 2 }])
      await updateFromLibrary(strategist, {
        templateId: second,
        blockKey: two?.blockKey ?? '',
        take: true,
      })
      const [, taken] = await theirBlocks()
      expect(taken).toMatchObject({ intro: 'Så svarade ni i våras.', sourceKey: blockKey, libraryVersion: 2 })
      expect((await library()).news.filter(({ section }) => section === 'Trygghet')).toEqual([])

      // What is new in the section is offered once for the section; what is gone there stays here.
      const third = await templateBlocks(strategist, world.template)
      await third.save(
        third.sections.map((one) => {
          if (one.sectionKey !== 'trygghet') return one
          const [first, , last] = one.blocks ?? []
          const added = ask('q-four', 'Vad svarade ni i {{ref:q-one}}?', { title: 'Uppföljning' })
          return { ...one, blocks: [first, added, last] } as typeof one
        }),
      )
      expect(
        (await saveToLibrary(strategist, { ...at, sectionKey: 'trygghet', title: 'Avsnitt om trygghet' })).version,
      ).toBe(3)
      const { sectionKey = '' } = (await section()) ?? {}
      const ofSection = async () =>
        (await library()).news.filter((one) => 'sectionKey' in one && one.sectionKey === sectionKey)
      expect(await ofSection()).toMatchObject([
        {
          title: 'Trygghet',
          from: 1,
          to: 3,
          changes: [
            '”Uppföljning” är nytt och läggs till.',
            '”Svaret” finns inte längre i biblioteket. Det står kvar i mallen.',
          ],
        },
      ])
      await updateFromLibrary(strategist, { templateId: second, sectionKey: sectionKey ?? '', take: true })
      const now = await theirBlocks()
      expect(now.map(({ title, prompt }) => title || prompt)).toEqual([
        'Hur mår eleverna?',
        'Uppföljning',
        'Svaret',
        `Se {{ref:${blockKey}}}.`,
      ])
      expect(now[1]).toMatchObject({ prompt: `Vad svarade ni i {{ref:${blockKey}}}?`, libraryVersion: 3 })
      expect(['', 'q-four', blockKey]).not.toContain(now[1]?.blockKey)
      expect(await ofSection()).toEqual([])
      const twice = { templateId: second, sectionKey: sectionKey ?? '', take: true }
      expect((await refusal(updateFromLibrary(strategist, twice))).code).toBe('NOT_FOUND')
      // What the designer took away is no news, and what was looked at and not taken is not asked about again.
      const source = await templateBlocks(strategist, world.template)
      await source.save(
        source.sections.map((one) =>
          one.sectionKey === 'trygghet'
            ? ({ ...one, blocks: [...(one.blocks ?? []), ask('q-five', 'Något mer?')] } as typeof one)
            : one,
        ),
      )
      await saveToLibrary(strategist, { ...at, sectionKey: 'trygghet', title: 'Avsnitt om trygghet' })
      const without = await templateBlocks(strategist, second)
      await without.save(
        without.sections.map((one) =>
          one.sectionKey === sectionKey ? { ...one, blocks: (one.blocks ?? []).slice(0, 1) } : one,
        ),
      )
      expect((await ofSection())[0]?.changes).toEqual(['”Fråga” är nytt och läggs till.'])
      await updateFromLibrary(strategist, { ...twice, take: false })
      expect(await ofSection()).toEqual([])
      expect(await theirBlocks()).toHaveLength(1)
    })

    it('refuses several blocks that are no section, and a section that cannot be read', async () => {
      const blocks = ['A?', 'B?'].map((prompt) => ({ blockType: 'question', prompt }))
      await expect(entry(world, 'flera', 1, '', { block: blocks })).rejects.toThrow('ett enda block')
      await expect(entry(world, 'flera', 1, '', { block: blocks, section: { title: 4 } })).rejects.toThrow()
      await entry(world, 'flera', 1, '', { block: blocks, section: { title: 'Två frågor', kind: 'section' } })
    })

    describe('keys', () => {
      it('one owner has all versions of a block', async () => {
        await expect(entry(world, 'nationell', 9, 'Falsk')).rejects.toThrow('annan ägare')
        await expect(entry(other, 'egen', 2, 'Falsk')).rejects.toThrow('annan ägare')
        await expect(entry(world, 'egen', 1, 'Samma version')).rejects.toThrow()
      })
    })

    it('is closed over REST to those who are not signed in', async () => {
      const { status } = await restAs(world.payload, database().uri)('POST', `/templates/${world.template}/library`, {})
      expect(status).toBe(401)
    })
  },
  { blocks: [...testBlocks, question, answerView] },
)
