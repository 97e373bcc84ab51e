import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import type { ComposeInput, RawBlock, TemplateContent } from '#document/input/input.ts'
import type {
  AnswerBelowFact,
  CalendarFact,
  DocumentFact,
  MeasureBelowFact,
  MeasureFact,
  UnitFact,
} from '#document/input/needs.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { previewInput } from '#load/previewInput.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, saveId, type World } from './world.ts'

/** How often the database is asked while `run` runs. */
const queriesOf = async (payload: Payload, run: () => Promise<unknown>) => {
  const { find, findOne, count } = payload.db
  let queries = 0
  const counted = <F extends (...args: never[]) => unknown>(fn: F) =>
    function (this: unknown, ...args: Parameters<F>) {
      queries += 1
      return fn.apply(payload.db, args)
    } as unknown as F
  Object.assign(payload.db, { find: counted(find), findOne: counted(findOne), count: counted(count) })
  try {
    await run()
  } finally {
    Object.assign(payload.db, { find, findOne, count })
  }
  return queries
}

forEachDatabase(
  'load',
  (database) => {
    let world: World
    let documents: { root: string; ek: string; al: string }
    const factsOf = (input: ComposeInput) =>
      input.resolved.facts1 as {
        figures: MeasureFact[]
        notesBelow: AnswerBelowFact[]
        meritBelow: MeasureBelowFact[]
        calendar: CalendarFact[]
        units: UnitFact[]
        before: { schoolYear: number; answer: unknown } | undefined
        neighbour: { answer: unknown; title: string } | undefined
        link: DocumentFact | undefined
        focus: unknown[]
      }
    const load = async (id: string, audience: 'internal' | 'public' = 'internal') =>
      loadComposeInput(world.payload, id, { audience })

    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { payload, municipality, units } = world
      // Another municipality with the same keys: nothing of it may ever be seen.
      const other = await makeWorld(payload)
      const statistic = (owner: string, unit: string, group: string, value: string, n: number) =>
        make(payload, 'statistics', {
          municipality: owner,
          unit,
          measure: 'merit',
          group,
          period: 'VT2024',
          value: { kind: 'number', value },
          n,
          source: 'Skolverket',
          asOf: '2024-09-30',
          origin: 'import',
        })
      await statistic(municipality, units.ek, 'all', '230.5', 40)
      await statistic(municipality, units.ek, 'girls', '240.5', 34)
      await statistic(municipality, units.ek, 'boys', '180.0', 6)
      await statistic(municipality, units.al, 'all', '210.0', 8)
      await statistic(municipality, units.north, 'all', '222.2', 400)
      await statistic(municipality, units.root, 'all', '225.0', 4000)
      await statistic(other.municipality, other.units.ek, 'all', '999.0', 50)
      const event = (owner: string, date: string, title: string, kind = 'event') =>
        make(payload, 'calendarEvents', { municipality: owner, date, title, kind })
      await event(municipality, '2024-03', 'Kvalitetsdialog')
      await event(municipality, '2024-W12', 'Enkät')
      await event(municipality, '2024-08-15', 'Nästa läsår')
      await event(other.municipality, '2024-03', 'Grannens')
      const [before] = (await world.send(2022, [units.ek])).documentIds
      const note = (documentId: string, value: string, who = world.people.staff) =>
        saveAnswer(who, { documentId, instanceKey: 'note1', saveId: saveId(), changes: [{ path: ['text'], value }] })
      await note(String(before), 'Förra året')
      const { documentIds } = await world.send(2023, [units.root, units.ek, units.al])
      const [root = '', ek = '', al = ''] = documentIds
      documents = { root, ek, al }
      await note(ek, 'Ekskolans svar')
      const [theirs] = (await other.send(2023, [other.units.ek])).documentIds
      await note(String(theirs), 'Grannens svar', other.people.staff)
    })

    it('finds figures of the unit, its area, the municipality and a unit by key, in the order asked for', async () => {
      const { figures } = factsOf(await load(documents.ek))
      expect(figures.map(({ scope, group, value }) => [scope, group, value])).toEqual([
        ['unit', 'all', { kind: 'number', value: '230.5', n: 40 }],
        ['area', 'all', { kind: 'number', value: '222.2', n: 400 }],
        ['municipality', 'all', { kind: 'number', value: '225.0', n: 4000 }],
        ['key:norra', 'all', { kind: 'number', value: '222.2', n: 400 }],
        ['unit', 'girls', { kind: 'number', value: '240.5', n: 34 }],
      ])
      expect(figures[0]).toMatchObject({ unitName: 'Ekskolan', source: 'Skolverket', asOf: '2024-09-30' })
    })

    it('hides for the public what gives six boys away, though no block asked for boys', async () => {
      const input = await load(documents.ek, 'public')
      const girls = factsOf(input).figures.find((fact) => fact.group === 'girls')
      expect(girls?.value).toEqual({ kind: 'suppressed', because: 'complement' })
      expect(JSON.stringify(input)).not.toMatch(/180\.0|240\.5/)
      expect(input.audience).toBe('public')
    })

    it('gathers answers, figures and units below, each school with its area, hidden where few', async () => {
      const input = await load(documents.root)
      const { notesBelow, meritBelow, units } = factsOf(input)
      expect(notesBelow.map((fact) => [fact.unitName, fact.areaName, fact.answer, fact.state])).toEqual([
        ['Alskolan', 'Norra området', undefined, 'notStarted'],
        // Written but not handed in: still the school's own.
        ['Ekskolan', 'Norra området', undefined, 'inProgress'],
      ])
      expect(meritBelow.map((fact) => [fact.unitName, fact.value.kind, fact.n])).toEqual([
        ['Alskolan', 'number', 8],
        ['Ekskolan', 'number', 40],
        ['Bokskolan', 'missing', undefined],
      ])
      expect(units.map((unit) => unit.name)).toEqual(
        ['Alskolan', 'Ekskolan', 'Norra området', 'Bokskolan', 'Södra området'].toSorted(
          (a, b) => units.findIndex((u) => u.name === a) - units.findIndex((u) => u.name === b),
        ),
      )
      expect(units).toHaveLength(5)
      const below = factsOf(await load(documents.root, 'public')).meritBelow
      // The area has 352 pupils beside these two schools, so Ekskolan does not give Alskolan away.
      expect(below.map((fact) => [fact.value.kind, fact.n])).toEqual([
        ['suppressed', undefined],
        ['number', 40],
        ['missing', undefined],
      ])
    })

    it("finds last year's answer, the year's calendar with the unit's deadline, and nothing of another municipality", async () => {
      const input = await load(documents.ek)
      const { before, calendar } = factsOf(input)
      expect(before).toMatchObject({ schoolYear: 2022, answer: { text: 'Förra året' }, unitName: 'Ekskolan' })
      expect(calendar.map((fact) => [fact.date, fact.title])).toEqual([
        ['2024-03', 'Kvalitetsdialog'],
        ['2024-W12', 'Enkät'],
        ['2024-06-14', 'Sista dag att lämna in Kvalitetsdokument 2023/24'],
      ])
      for (const id of Object.values(documents)) expect(JSON.stringify(await load(id))).not.toMatch(/Grannens|999\.0/)
    })

    it('knows the roles, with the unit before the municipality', async () => {
      const { payload, units } = world
      await payload.update({
        collection: 'units',
        id: units.ek,
        data: { roles: [{ key: 'headTeacher', label: 'Rektor', value: 'Eva Ek' }] },
      })
      const { variables } = await load(documents.ek)
      expect(variables).toEqual({ schoolDirector: 'Siv Skolchef', headTeacher: 'Eva Ek' })
    })

    it('brings each unit below its own figures and people where a section repeats for units', async () => {
      const { payload, units } = world
      const content: TemplateContent = {
        title: 'Per skola',
        language: 'sv',
        layout: 'report',
        sections: [
          {
            sectionKey: 's',
            kind: 'section',
            title: '{{varje}}, {{varje.område}}: {{measure:merit;all;VT2024;varje}}',
            repeat: 'unitsBelow',
            blocks: [],
          },
        ],
      }
      await payload.update({
        collection: 'units',
        id: units.al,
        data: { roles: [{ key: 'headTeacher', label: 'Rektor', value: 'Ali Al' }], phone: '08-1', pupils: 1200 },
      })
      await payload.update({ collection: 'units', id: units.root, data: { address: 'Torget 1' } })
      const { sets, resolved, facts } = await previewInput(payload, {
        content,
        unitId: units.root,
        schoolYear: 2023,
        audience: 'internal',
      })
      const member = sets.unitsBelow?.find(({ key }) => key === 'alskolan')
      expect(member).toMatchObject({
        label: 'Alskolan',
        variables: { headTeacher: 'Ali Al', phone: '08-1', pupils: '1\u00a0200', area: 'Norra området', web: '' },
      })
      expect(facts).toEqual({ unit: { address: 'Torget 1' }, municipality: { address: 'Torget 1' } })
      const figures = Object.values(resolved['{{tokens}}'] ?? {}) as MeasureFact[][]
      expect(figures.flat().map(({ unitName, value }) => [unitName, value.kind === 'number' && value.value])).toEqual(
        expect.arrayContaining([
          ['Ekskolan', '230.5'],
          ['Alskolan', '210.0'],
        ]),
      )
    })

    it('asks the database as often for sixty blocks as for three', async () => {
      const { payload, units } = world
      const blocks = (count: number): RawBlock[] =>
        Array.from({ length: count }, (_, index) => ({
          blockKey: `b${index}`,
          blockType: ['testFacts', 'testPlan', 'testNote'][index % 3] ?? '',
        }))
      const content = (count: number): TemplateContent => ({
        title: 'Stor',
        language: 'sv',
        layout: 'report',
        sections: [{ sectionKey: 's', kind: 'section', title: 'S', blocks: blocks(count) }],
      })
      const preview = (count: number) => () =>
        previewInput(payload, { content: content(count), unitId: units.root, schoolYear: 2023, audience: 'internal' })
      const few = await queriesOf(payload, preview(3))
      const many = await queriesOf(payload, preview(60))
      expect(many).toBe(few)
      expect(few).toBeLessThan(25)
    })

    it('gives the stored input of a handed-in document, whatever changes afterwards', async () => {
      const { payload } = world
      expect(factsOf(await load(documents.al))).toMatchObject({ neighbour: undefined, link: undefined })
      await handIn(world.people.head, { documentId: documents.ek, acceptGaps: true })
      const [stored, suppressed] = [await load(documents.ek), await load(documents.ek, 'public')]
      const { neighbour, link } = factsOf(await load(documents.al))
      expect(neighbour).toMatchObject({ answer: { text: 'Ekskolans svar' }, unitName: 'Ekskolan' })
      expect(link).toMatchObject({ title: 'Kvalitetsdokument 2023/24', label: 'avsnitt 2' })
      expect(link?.url).toContain(`/dokument/${documents.ek}`)
      // Nobody but the logged in may follow it, so the public version has the words alone.
      expect(factsOf(await load(documents.al, 'public')).link).not.toHaveProperty('url')
      expect(factsOf(await load(documents.root)).notesBelow[1]?.answer).toEqual({ text: 'Ekskolans svar' })
      await payload.update({
        collection: 'statistics',
        where: { municipality: { equals: world.municipality } },
        data: { value: { kind: 'number', value: '1.0' } },
      })
      await payload.update({ collection: 'municipalities', id: world.municipality, data: { name: 'Ny kommun' } })
      expect(await load(documents.ek)).toEqual(stored)
      expect(await load(documents.ek, 'public')).toEqual(suppressed)
      expect(stored.answers.note1).toEqual({ value: { text: 'Ekskolans svar' }, rev: 1 })
      expect(JSON.stringify(suppressed)).not.toContain('180.0')
    })
  },
  { blocks: testBlocks },
)
