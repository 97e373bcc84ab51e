import { beforeAll, describe, expect, it } from 'vitest'
import { distribute } from '#commands/distribution/distribute.ts'
import { adopt } from '#commands/document/adopt.ts'
import { freezeDocument } from '#commands/document/freezeDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { markSection } from '#commands/document/markSection.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { compose } from '#document/compose.ts'
import { formatDate } from '#document/text/swedish.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { sweep } from '#jobs/sweep.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadArchived, loadPublicFile, loadPublished } from '#load/loadPublished.ts'
import { registryOf } from '#load/registryOf.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, saveId, type World } from './world.ts'

forEachDatabase(
  'the whole way',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const save = (documentId: string, instanceKey: string, changes: { path: string[]; value: unknown }[]) =>
      saveAnswer(world.people.staff, { documentId, instanceKey, saveId: saveId(), changes })
    const planGoals = (documentId: string, ...goals: string[]) =>
      save(documentId, 'plan1', [
        { path: ['goals', 'order'], value: goals.map((_, index) => `g${index}`) },
        ...goals.map((goal, index) => ({ path: ['goals', 'items', `g${index}`, 'goal'], value: goal })),
      ])
    const textOf = async (documentId: string) => {
      const input = await loadComposeInput(world.payload, documentId, { audience: 'internal' })
      return JSON.stringify(compose(registryOf(world.payload), input).tree)
    }
    const goalsOf = async (documentId: string) => {
      const { docs } = await world.payload.find({
        collection: 'goals',
        where: { document: { equals: documentId } },
        depth: 0,
        sort: 'order',
        pagination: false,
      })
      return docs
    }
    const count = async (collection: 'documents' | 'distributions' | 'editions') =>
      (await world.payload.count({ collection, where: { municipality: { equals: world.municipality } } })).totalDocs

    describe('editions and distributions', () => {
      it('gives the same edition for an unchanged template, however many ask at once', async () => {
        const asked = await Promise.all(
          Array.from({ length: 4 }, () => publishEdition(world.people.strategist, { templateId: world.template })),
        )
        expect(new Set(asked.map((edition) => edition.editionId)).size).toBe(1)
        expect(await count('editions')).toBe(1)
      })

      it('refuses a faulty template with all faults at once', async () => {
        const { payload, municipality } = world
        const block = (title: string) => ({ blockType: 'testStrict', title })
        const templateId = await make(payload, 'templates', {
          municipality,
          title: 'Fel',
          language: 'sv',
          layout: 'report',
          sections: [
            { kind: 'section', title: 'A', blocks: [block('Ett'), block('Två'), { ...block('Tre'), must: 'x' }] },
          ],
          _status: 'published',
        })
        const refused = await refusal(publishEdition(world.people.strategist, { templateId }))
        expect(refused).toMatchObject({ code: 'FAULTY_TEMPLATE', status: 422 })
        const faults = refused.details.faults as { code: string }[]
        expect(faults.map((fault) => fault.code)).toEqual(['BROKEN_SETTINGS', 'BROKEN_SETTINGS'])
        expect(refused.message).toMatch(/”Ett” i avsnittet ”A”.*”Två” i avsnittet ”A”/)
      })

      it('makes no duplicates when distributed twice or twice at once, and adds units later', async () => {
        const editionId = await world.edition()
        const { ek, al, bok } = world.units
        const args = { editionId, schoolYear: 1999, unitIds: [ek, bok], deadline: '2000-06-14' }
        const results = await Promise.all([
          distribute(world.people.strategist, args),
          distribute(world.people.strategist, args),
          distribute(world.people.strategist, args),
        ])
        expect(new Set(results.map((result) => result.distributionId)).size).toBe(1)
        const { documentIds } = await distribute(world.people.strategist, args)
        expect(results.map((result) => result.documentIds)).toEqual([documentIds, documentIds, documentIds])
        const more = await distribute(world.people.strategist, { ...args, unitIds: [ek, bok, al] })
        expect(more).toMatchObject({ distributionId: results[0]?.distributionId, created: 1 })
        const made = await world.payload.find({
          collection: 'documents',
          where: { distribution: { equals: more.distributionId } },
          depth: 0,
        })
        expect(made.totalDocs).toBe(3)
        const nine = made.docs.find((document) => document.unit === bok)
        const three = made.docs.find((document) => document.unit === ek)
        expect([nine?.visibility, three?.visibility]).toMatchObject([{ nine: true }, { nine: false }])
        expect(three?.title).toBe('Kvalitetsdokument 1999/00')
        expect(three?.unitSnapshot).toMatchObject({
          key: 'ekskolan',
          ancestors: [{ kind: 'municipality' }, { key: 'norra' }],
        })
      })

      it("refuses another municipality's units, and a date that does not exist", async () => {
        const other = await makeWorld(world.payload)
        const args = { editionId: await world.edition(), schoolYear: 2001, deadline: '2002-06-14' }
        const { strategist } = world.people
        expect((await refusal(distribute(strategist, { ...args, unitIds: [other.units.ek] }))).code).toBe('INVALID')
        expect(
          (await refusal(distribute(strategist, { ...args, unitIds: [world.units.ek], deadline: '2002-02-30' }))).code,
        ).toBe('INVALID')
        expect(await count('distributions')).toBe(1)
      })
    })

    it('goes from template to published page over two years, with the goals of the first in the second', async () => {
      const { payload, people, units, municipality } = world
      await make(payload, 'focusItems', {
        municipality,
        area: units.north,
        key: 'f1',
        schoolYear: 2022,
        domain: 'learning',
        text: 'Läsglädje',
        highlightedFor: [units.ek],
      })
      await make(payload, 'focusItems', {
        municipality,
        area: units.north,
        key: 'f2',
        schoolYear: 2022,
        domain: 'learning',
        text: 'Matematik',
        highlightedFor: [units.al],
      })
      await make(payload, 'goals', {
        municipality,
        unit: units.root,
        goalKey: 'n1',
        schoolYear: 2022,
        level: 'board',
        text: 'Alla når målen',
      })
      const first = await world.document(2021)
      await planGoals(first, 'Läsa mer', 'Räkna mer')
      const gaps = await refusal(handIn(people.head, { documentId: first }))
      expect(gaps).toMatchObject({ code: 'GAPS', status: 422 })
      expect(gaps.details.findings).toMatchObject([{ instanceKey: 'note1', sectionKey: 'one', code: 'REQUIRED' }])
      expect(await goalsOf(first)).toHaveLength(0)
      const marked = await markSection(people.staff, { documentId: first, sectionKey: 'one', ready: true })
      expect(marked.findings).toHaveLength(1)
      await save(first, 'note1', [{ path: ['text'], value: 'Klart.' }])
      const both = await Promise.all([
        handIn(people.head, { documentId: first }),
        handIn(people.head, { documentId: first }),
      ])
      expect(both[0].handedInAt).toBe(both[1].handedInAt)
      expect((await goalsOf(first)).map((goal) => [goal.goalKey, goal.text, goal.schoolYear])).toEqual([
        ['g0', 'Läsa mer', 2022],
        ['g1', 'Räkna mer', 2022],
      ])
      const figures = await payload.find({ collection: 'statistics', where: { document: { equals: first } }, depth: 0 })
      expect(figures.docs).toMatchObject([
        { measure: 'plannedGoals', period: '2022', origin: 'document', value: { value: '2' } },
      ])

      const second = await world.document(2022)
      const printed = await textOf(second)
      for (const words of ['Eget mål: Läsa mer', 'Eget mål: Räkna mer', 'Nämndmål: Alla når målen', '★ Läsglädje'])
        expect(printed).toContain(words)
      expect(printed).toContain('"Matematik"')
      expect(printed).toContain('Vi på Ekskolan')

      // Returned, a goal dropped and one changed, handed in again: the goals follow.
      await returnDocument(people.strategist, { documentId: first, reason: 'För många mål.' })
      const one = { path: ['goals', 'order'], base: ['g0', 'g1'], value: ['g0'] }
      const gone = { path: ['goals', 'items', 'g1'], base: { goal: 'Räkna mer' }, value: null }
      const text = { path: ['goals', 'items', 'g0', 'goal'], base: 'Läsa mer', value: 'Läsa mycket mer' }
      await saveAnswer(people.staff, {
        documentId: first,
        instanceKey: 'plan1',
        saveId: saveId(),
        changes: [one, gone, text],
      })
      await handIn(people.head, { documentId: first })
      expect((await goalsOf(first)).map((goal) => goal.text)).toEqual(['Läsa mycket mer'])

      // A central change after hand-in does not reach the second year's frozen document.
      await save(second, 'note1', [{ path: ['text'], value: 'Året som gick.' }])
      await handIn(people.head, { documentId: second, acceptGaps: true })
      const before = await textOf(second)
      const [goal] = await goalsOf(first)
      if (goal) await payload.delete({ collection: 'goals', id: goal.id })
      await payload.update({ collection: 'units', id: units.ek, data: { name: 'Nya Ekskolan' } })
      expect(await textOf(second)).toBe(before)
      expect(before).toContain('Läsa mycket mer')
      await payload.update({ collection: 'units', id: units.ek, data: { name: 'Ekskolan' } })

      const decision = { documentId: second, by: 'Grundskolenämnden', date: today(), paragraph: '12' }
      expect((await refusal(publishPage(people.strategist, { documentId: second }))).code).toBe('WRONG_STATE')
      await adopt(people.strategist, decision)
      await adopt(people.strategist, decision)
      expect((await refusal(adopt(people.strategist, { ...decision, paragraph: '13' }))).code).toBe('WRONG_STATE')
      expect((await refusal(returnDocument(people.strategist, { documentId: second, reason: 'x' }))).code).toBe(
        'WRONG_STATE',
      )
      const early = await refusal(publishPage(people.strategist, { documentId: second }))
      expect(early).toMatchObject({ code: 'FILES_NOT_READY', status: 409 })
      const archive = await archiveDocument(payload, second)
      expect(Object.keys(archive?.files.public ?? {}).toSorted()).toEqual(['docx', 'html', 'json', 'pdf'])
      expect(await archiveDocument(payload, second)).toEqual(archive)
      const { publicSlug } = await publishPage(people.strategist, { documentId: second })
      expect(publicSlug).toBe(`${world.key}-ekskolan-2022-23-kvalitetsdokument-2022-23`)
      const publicFile = async (format: 'html' | 'pdf') => {
        const page = await loadPublished(payload, publicSlug)
        return page?.state === 'open' ? loadPublicFile(payload, page.document, format) : undefined
      }
      const page = await publicFile('html')
      expect(Buffer.from(page?.bytes ?? []).toString()).toContain('Läsa mycket mer')
      const pdf = await publicFile('pdf')
      expect(
        Buffer.from(pdf?.bytes ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
      const document = await loadDocument(payload, second)
      const tree = document && (await loadArchived(payload, document, 'internal', 'json'))
      expect(JSON.parse(Buffer.from(tree?.bytes ?? []).toString())).toMatchObject({
        tree: { facts: { adopted: `Grundskolenämnden ${formatDate(today())} § 12` } },
      })
      expect((await publishPage(people.strategist, { documentId: second })).publicSlug).toBe(publicSlug)
      expect(await loadPublished(payload, 'finns-inte')).toBeUndefined()
    }, 180_000)

    describe('when a step was lost', () => {
      it('the sweep freezes and projects what a crash left, and leaves the young and the old alone', async () => {
        const documentId = await world.document(1990)
        await planGoals(documentId, 'Ett mål')
        const crash = async (handedInAt: string) => {
          const document = await loadDocument(world.payload, documentId)
          await world.payload.db.updateOne({
            collection: 'documents',
            id: documentId,
            data: {
              state: 'handedIn',
              handedInAt,
              rev: (document?.rev ?? 0) + 1,
              frozenInput: null,
              yieldsProjectedAt: null,
            },
          })
        }
        const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
        const frozen = async () => Boolean((await loadDocument(world.payload, documentId))?.frozenInput)
        for (const age of [1000, 8 * 24 * 3600_000]) {
          await crash(ago(age))
          await sweep(world.payload)
          expect(await frozen()).toBe(false)
        }
        await crash(ago(10 * 60_000))
        await sweep(world.payload)
        expect(await frozen()).toBe(true)
        expect(await goalsOf(documentId)).toMatchObject([{ text: 'Ett mål' }])
      })

      it('projects again what was frozen but not projected, without duplicates', async () => {
        const documentId = await world.document(1991)
        await planGoals(documentId, 'A', 'B')
        await handIn(world.people.head, { documentId, acceptGaps: true })
        await world.payload.db.updateOne({ collection: 'documents', id: documentId, data: { yieldsProjectedAt: null } })
        const [first] = await goalsOf(documentId)
        if (first) await world.payload.delete({ collection: 'goals', id: first.id })
        await Promise.all([freezeDocument(world.payload, documentId), freezeDocument(world.payload, documentId)])
        expect((await goalsOf(documentId)).map((goal) => goal.text)).toEqual(['A', 'B'])
        expect((await loadDocument(world.payload, documentId))?.yieldsProjectedAt).toBeTruthy()
      })
    })

    it('is closed to another municipality, and to roles that may not', async () => {
      const other = await makeWorld(world.payload)
      const documentId = await world.document(1992)
      const decision = { documentId, by: 'X', date: '2023-01-01' }
      for (const stranger of Object.values(other.people)) {
        const refusals = await Promise.all([
          refusal(handIn(stranger, { documentId, acceptGaps: true })),
          refusal(returnDocument(stranger, { documentId, reason: 'x' })),
          refusal(adopt(stranger, decision)),
          refusal(publishPage(stranger, { documentId })),
          refusal(markSection(stranger, { documentId, sectionKey: 'one', ready: true })),
          refusal(publishEdition(stranger, { templateId: world.template })),
          refusal(
            distribute(stranger, {
              editionId: other.template,
              schoolYear: 2020,
              unitIds: [world.units.ek],
              deadline: '2021-06-01',
            }),
          ),
        ])
        expect(new Set(refusals.map((one) => one.code))).toEqual(new Set(['NOT_FOUND']))
      }
      const { staff, head, department, strategist } = world.people
      expect((await refusal(handIn(staff, { documentId, acceptGaps: true }))).code).toBe('FORBIDDEN')
      expect((await refusal(handIn(strategist, { documentId, acceptGaps: true }))).code).toBe('FORBIDDEN')
      expect((await refusal(adopt(head, decision))).code).toBe('FORBIDDEN')
      expect((await refusal(adopt(department, decision))).code).toBe('FORBIDDEN')
      expect((await refusal(publishEdition(head, { templateId: world.template }))).code).toBe('NOT_FOUND')
    })
  },
  { blocks: testBlocks, replica: true },
)
