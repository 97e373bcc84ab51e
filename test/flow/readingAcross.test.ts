import { beforeAll, describe, expect, it } from 'vitest'
import { arrangeAnswers, wholeAcross } from '#admin/across/arrangeAnswers.ts'
import { quotedPieces } from '#admin/across/quotedPieces.ts'
import { coreBlocks } from '#blocks/index.gen.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { readAcross } from '#commands/reading/readAcross.ts'
import { type MarkAction, saveMark } from '#commands/reading/saveMark.ts'
import { purgeDocument } from '#commands/retention/purgeDocument.ts'
import { pageFacts } from '#commands/template/page/pageFacts.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { compose } from '#document/compose.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { words } from '#test/blocks/reading.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { pastTypes } from '../support/pastTypes.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, saveId, type World } from './world.ts'

describe('what is shown of the answers', () => {
  const answer = (unit: string, area: string, text: string) => ({
    ...{ documentId: unit, instanceKey: 'q', unit, area, parts: [{ text }], figures: [] },
  })
  const answers = [
    answer('Öjersjö skola', 'Söder', `${'Vi arbetar. '.repeat(40)}Läsning hela dagen.`),
    answer('Ekskolan', 'Norr', 'Trygghet.'),
  ]
  const marks = [
    { ...{ id: 'm', documentId: 'Ekskolan', instanceKey: 'q', text: 'Trygghet.' }, themes: ['Ro'], stands: true },
  ]
  it.each([
    [{}, ['Öjersjö skola', 'Ekskolan']],
    [{ search: 'öjer' }, ['Öjersjö skola']],
    // A word far into a long answer is found as well.
    [{ search: 'LÄSNING dagen' }, ['Öjersjö skola']],
    [{ area: 'Norr' }, ['Ekskolan']],
    [{ onlyQuotes: true }, ['Ekskolan']],
    [{ theme: 'Ro' }, ['Ekskolan']],
    [{ theme: 'Ro', area: 'Söder' }, []],
  ])('%o: %o', (choice, expected) =>
    expect(arrangeAnswers(answers, marks, { ...wholeAcross, ...choice }).map(({ unit }) => unit)).toEqual(expected),
  )
  it('has its quotes marked where they stand', () => {
    expect(quotedPieces('Vi läser mer nu.', ['läser mer', 'mer nu', 'finns inte'])).toEqual([
      { at: 0, text: 'Vi ', quoted: false },
      { at: 3, text: 'läser mer nu', quoted: true },
      { at: 15, text: '.', quoted: false },
    ])
  })
})

forEachDatabase(
  'reading across',
  (database) => {
    let world: World
    let distributionId: string
    let ek: string
    let al: string
    const write = (who: 'head' | 'otherHead', documentId: string, text: string, base?: string) =>
      saveAnswer(world.people[who], {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], base, value: text }],
      })
    const read = (rest: { blockKey?: string; measures?: string[] } = {}) =>
      readAcross(world.people.department, { distributionId, ...rest })
    const does = (action: MarkAction, who: keyof World['people'] = 'strategist') =>
      saveMark(world.people[who], { distributionId, action })
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { units, people } = world
      const sent = await world.send(2026, [units.ek, units.al, units.bok])
      distributionId = sent.distributionId
      ;[ek = '', al = ''] = sent.documentIds
      await write('head', ek, 'Vi läser mer än förut.\nLugnare korridorer.')
      await write('otherHead', al, 'Fler händer behövs.')
      await handIn(people.head, { documentId: ek, acceptGaps: true })
    })

    it('shows what is handed in and nothing else, with the figures that were asked for', async () => {
      const { payload, municipality, units } = world
      const figure = { municipality, unit: units.ek, measure: 'merit', group: 'all', origin: 'manual' }
      for (const [period, value] of [
        ['VT2026', '210'],
        ['VT2027', '221.5'],
        // Later than the year that is followed up.
        ['VT2028', '300'],
      ])
        await make(payload, 'statistics', { ...figure, period, value: { kind: 'number', value } })
      const across = await read({ measures: ['merit', 'finns-inte'] })
      expect(across).toMatchObject({ documents: 3, handedIn: 1, blockKey: 'note1' })
      expect(across.questions[0]).toEqual({ key: 'note1', section: 'Vi på …', title: 'Anteckning' })
      expect(across.answers).toMatchObject([
        {
          unit: 'Ekskolan',
          area: 'Norra området',
          parts: [{ label: 'Text', text: 'Vi läser mer än förut.\nLugnare korridorer.' }],
          whole: 'Vi läser mer än förut.\nLugnare korridorer.',
          figures: [{ measure: 'merit', period: 'VT-27', text: '221,5\u00a0poäng' }],
        },
      ])
      await handIn(world.people.otherHead, { documentId: al, acceptGaps: true })
      expect((await read()).answers.map(({ unit, figures }) => [unit, figures])).toEqual([
        ['Alskolan', []],
        ['Ekskolan', []],
      ])
      // A question that there is none of is the first one.
      expect((await read({ blockKey: 'finns-inte' })).blockKey).toBe('note1')
      expect((await read({ blockKey: 'plan1' })).answers.every(({ parts }) => parts.length === 0)).toBe(true)
    })

    it('keeps a quote, word for word, once, with themes that are offered again', async () => {
      const add: MarkAction = { kind: 'add', documentId: ek, instanceKey: 'note1', text: 'läser  mer' }
      const { mark } = await does({ ...add, text: 'läser mer' })
      expect(mark).toMatchObject({ text: 'läser mer', themes: [], stands: true })
      expect((await does({ ...add, text: 'läser mer' }, 'department')).mark?.id).toBe(mark?.id)
      await does({ kind: 'themes', id: String(mark?.id), themes: ['Läsning', ' Läsning ', 'Ro'] })
      const across = await read()
      expect(across.marks).toMatchObject([{ text: 'läser mer', themes: ['Läsning', 'Ro'], stands: true }])
      expect(across.themes).toEqual(['Läsning', 'Ro'])
      // Over a line break, as a selection has it.
      const { mark: over } = await does({ ...add, text: 'förut.\n\nLugnare' })
      await does({ kind: 'remove', id: String(over?.id) })
      await does({ kind: 'remove', id: String(over?.id) })
      expect((await read()).marks).toHaveLength(1)
    })

    it('refuses what the school has not written, and what is not the distribution’s', async () => {
      const add: MarkAction = { kind: 'add', documentId: ek, instanceKey: 'note1', text: 'läser mindre' }
      expect(await refusal(does(add))).toMatchObject({
        refusal: 'INVALID/quoteElsewhere',
        message: expect.stringContaining('ord för ord'),
      })
      expect((await refusal(does({ ...add, instanceKey: 'plan1' }))).refusal).toBe('INVALID/quoteElsewhere')
      const elsewhere = await world.document(2024)
      expect((await refusal(does({ ...add, documentId: elsewhere }))).code).toBe('NOT_FOUND')
      for (const action of [{ kind: 'add' }, { kind: 'themes', id: ek, themes: [''] }, 'x', undefined])
        expect((await refusal(does(pastTypes(action)))).code).toBe('INVALID')
    })

    it('is the administration’s of the municipality, and nobody else’s', async () => {
      const other = await makeWorld(world.payload)
      const action: MarkAction = { kind: 'add', documentId: ek, instanceKey: 'note1', text: 'läser mer' }
      for (const actor of [world.people.head, world.people.staff, other.people.strategist]) {
        expect((await refusal(readAcross(actor, { distributionId }))).refusal).toBe('NOT_FOUND/distribution')
        expect((await refusal(saveMark(actor, { distributionId, action }))).refusal).toBe('NOT_FOUND/distribution')
      }
    })

    /** The municipality's document: what its roll-up prints, heading by heading, with whose each quote is. */
    const printed = async (settings: Record<string, unknown>, audience: 'internal' | 'public' = 'internal') => {
      const { payload, municipality, people, units } = world
      const block = {
        ...{ blockType: 'rollUp', blockKey: 'samling', source: 'answers', sourceKey: 'note1', field: 'text' },
        ...{ show: 'marked', ...settings },
      }
      const templateId = await make(payload, 'templates', {
        ...{ municipality, title: 'Kommunens', language: 'sv', layout: 'report', _status: 'published' },
        sections: [{ sectionKey: 's', kind: 'section', title: 'Röster', blocks: [block] }],
      })
      const { editionId } = await publishEdition(people.strategist, { templateId })
      const sent = await distribute(people.strategist, {
        ...{ editionId, schoolYear: 2026, unitIds: [units.root], deadline: '2027-08-01' },
      })
      const input = await loadComposeInput(payload, String(sent.documentIds[0]), { audience })
      const { children } = compose(registryOf(payload), input).tree
      const headings = nodesOf(children, 'section').flatMap(({ variant, title }) =>
        variant === 'block' ? [words(title)] : [],
      )
      const quotes = nodesOf(children, 'quote').map(({ children: said, source }) => [
        nodesOf(said, 'paragraph')
          .map(({ inlines }) => words(inlines))
          .join(' '),
        words(source ?? []),
      ])
      return { headings, quotes, all: JSON.stringify(children) }
    }

    it('is printed by the municipality’s roll-up by theme, with or without the school’s name', async () => {
      const { mark } = await does({ kind: 'add', documentId: al, instanceKey: 'note1', text: 'Fler händer behövs.' })
      const named = await printed({})
      expect(named.headings).toEqual(['Läsning', 'Ro', 'Utan tema'])
      expect(named.quotes).toEqual([
        ['… läser mer …', 'Ekskolan'],
        ['… läser mer …', 'Ekskolan'],
        ['Fler händer behövs.', 'Alskolan'],
      ])
      await does({ kind: 'themes', id: String(mark?.id), themes: ['Stöd'] })
      for (const audience of ['internal', 'public'] as const) {
        const nameless = await printed({ showUnits: false, themes: ['Stöd'] }, audience)
        expect(nameless.headings).toEqual(['Stöd'])
        expect(nameless.quotes).toEqual([['Fler händer behövs.', '']])
        // Neither who is quoted nor who has not handed in.
        expect(nameless.all).not.toMatch(/Ekskolan|Alskolan|Bokskolan/u)
      }
      // Others ask for no quotes and get none.
      expect((await printed({ show: 'quotes' })).quotes).toHaveLength(2)
    })

    it('waits while a document has gone back, and tells when its words are no longer there', async () => {
      const { people, payload } = world
      await returnDocument(people.strategist, { documentId: ek, reason: 'Skriv om läsningen.' })
      expect((await read()).answers.map(({ unit }) => unit)).toEqual(['Alskolan'])
      expect((await read()).marks.map(({ text }) => text)).toEqual(['Fler händer behövs.'])
      expect((await printed({})).quotes).toEqual([['Fler händer behövs.', 'Alskolan']])
      const add: MarkAction = { kind: 'add', documentId: ek, instanceKey: 'note1', text: 'Lugnare' }
      expect(await refusal(does(add))).toMatchObject({ code: 'WRONG_STATE' })
      await write('head', ek, 'Vi skriver mer än förut.', 'Vi läser mer än förut.\nLugnare korridorer.')
      await handIn(people.head, { documentId: ek, acceptGaps: true })
      const mine = (await read()).marks.find(({ documentId }) => documentId === ek)
      expect(mine).toMatchObject({ text: 'läser mer', themes: ['Läsning', 'Ro'], stands: false })
      expect((await printed({})).quotes).toEqual([['Fler händer behövs.', 'Alskolan']])
      // And goes with the document when its time is up.
      const document = await loadDocument(payload, ek)
      if (document) await purgeDocument(payload, document, {})
      const { docs } = await payload.find({ collection: 'readingMarks', where: { document: { equals: ek } } })
      expect(docs).toEqual([])
    })

    it('tells the editor of blocks of other templates that are in no template and no edition', async () => {
      const view = (blockKey: string, sourceKey: string) => ({
        blockType: 'answerView',
        blockKey,
        from: 'other',
        scope: 'municipality',
        sourceKey,
      })
      const templateId = await make(
        world.payload,
        'templates',
        {
          municipality: world.municipality,
          title: 'Sammanställning',
          language: 'sv',
          layout: 'report',
          sections: pastTypes([
            { sectionKey: 's', kind: 'section', title: 'S', blocks: [view('v1', 'note1'), view('v2', 'borta')] },
          ]),
        },
        true,
      )
      expect((await pageFacts(world.people.strategist, { templateId })).gone).toEqual(['borta'])
    })
  },
  { blocks: [...coreBlocks, ...testBlocks] },
)
