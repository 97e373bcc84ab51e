import { beforeAll, expect, it } from 'vitest'
import table from '#blocks/tables/table/block.ts'
import question from '#blocks/text/question/block.ts'
import type { Actor } from '#commands/common/actor.ts'
import { correctEdition, previewCorrection } from '#commands/distribution/correctEdition.ts'
import { leftAnswers } from '#commands/distribution/correction/leftAnswers.ts'
import { readCorrection } from '#commands/distribution/correction/readCorrection.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { tryOut } from '#commands/distribution/tryOut.ts'
import { handIn } from '#commands/document/handIn.ts'
import { markSection } from '#commands/document/markSection.ts'
import { recallDocument } from '#commands/document/recallDocument.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { seeCorrection } from '#commands/document/seeCorrection.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, make, makeWorld, refusal, saveId, type World } from './world.ts'

const ask = { blockType: 'question', blockKey: 'q1', title: 'Frågan', prompt: 'Hur gick dett?', help: 'Skriv kort.' }
const grid = {
  blockType: 'table',
  blockKey: 't1',
  caption: 'Antal',
  columns: [{ key: 'n', label: 'Antal elver', type: 'number', decimals: 0 }],
  rows: [{ key: 'all', label: 'Alla' }],
}
const first = { sectionKey: 'one', kind: 'section', title: 'Avsnitet', help: 'Hjälp', blocks: [ask, grid] }

forEachDatabase(
  'correcting an edition',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    /** A template that is out at two schools, and a way to change it. */
    const sent = async (schoolYear: number, sections: unknown[] = [first]) => {
      const { payload, municipality, units, people } = world
      const template = await make(payload, 'templates', {
        municipality,
        title: `Plan ${schoolYear}`,
        language: 'sv',
        layout: 'report',
        sections,
        _status: 'published',
      })
      const { editionId } = await publishEdition(people.strategist, { templateId: template })
      const args = { editionId, schoolYear, unitIds: [units.ek, units.al], deadline: `${schoolYear + 1}-06-14` }
      const { documentIds, distributionId } = await distribute(people.strategist, args)
      const [ek = '', al = ''] = documentIds
      const change = (sections: unknown[], more: Record<string, unknown> = {}) =>
        changeRow(payload, 'templates', template, { sections, ...more })
      const publish = () => publishEdition(people.strategist, { templateId: template })
      return { template, editionId, distributionId, args, ek, al, change, publish }
    }
    const corrected = { ...first, title: 'Avsnittet', blocks: [{ ...ask, prompt: 'Hur gick det?' }, grid] }
    const factsOf = async (documentId: string) => {
      const facts = await loadDocument(world.payload, documentId)
      if (!facts) throw new Error('The document is gone.')
      return facts
    }
    const seenBySchool = async (documentId: string) => readCorrection(world.payload, await factsOf(documentId))
    const textOf = async (documentId: string) => {
      const input = await loadComposeInput(world.payload, documentId, { audience: 'internal' })
      return JSON.stringify(compose(registryOf(world.payload), input).tree)
    }

    it('re-points documents not handed in, leaves answers and handed-in documents, and says why in the log', async () => {
      const { payload, people } = world
      const { editionId, distributionId, args, ek, al, change, publish } = await sent(2001)
      const answer = { path: ['answer'], value: 'Bra.' }
      await saveAnswer(people.staff, { documentId: ek, instanceKey: 'q1', saveId: saveId(), changes: [answer] })
      await handIn(people.otherHead, { documentId: al, acceptGaps: true })
      await change([corrected])
      await publish()
      const preview = await previewCorrection(people.strategist, { editionId })
      expect(preview).toMatchObject({ published: 2, unpublished: false, other: [] })
      expect(preview.distributions).toEqual([
        { id: distributionId, title: 'Plan 2001', schoolYear: 2001, documents: 1 },
      ])
      expect(preview.texts).toEqual([
        'Avsnittet ”Avsnitet”: ”Rubrik” ändras från ”Avsnitet” till ”Avsnittet”.',
        expect.stringMatching(/^”Frågan” i avsnittet ”Avsnittet”: .* från ”Hur gick dett\?” till ”Hur gick det\?”\.$/),
      ])
      const args1 = { editionId, reason: 'Stavfel', distributionIds: [distributionId] }
      expect((await refusal(correctEdition(people.strategist, { ...args1, reason: ' ' }))).code).toBe('INVALID')
      expect(await refusal(correctEdition(people.strategist, { ...args1, distributionIds: [] }))).toMatchObject({
        code: 'INVALID',
        message: expect.stringContaining('Välj minst ett utskick'),
      })
      const before = await payload.find({ collection: 'answers', where: { document: { equals: ek } }, depth: 0 })
      const both = await Promise.all([
        correctEdition(people.strategist, args1),
        correctEdition(people.strategist, args1),
      ])
      expect(both[0].editionId).toBe(both[1].editionId)
      expect(both[0].number).toBe(3)
      const edition = await payload.findByID({ collection: 'editions', id: both[0].editionId, depth: 0 })
      expect(edition).toMatchObject({ supersedes: editionId, number: 3, corrections: [{ reason: 'Stavfel' }] })
      expect(await loadDocument(payload, ek)).toMatchObject({ edition: both[0].editionId, state: 'inProgress' })
      expect(await loadDocument(payload, al)).toMatchObject({ edition: editionId, state: 'handedIn' })
      expect(await textOf(ek)).toContain('Hur gick det?')
      expect(await textOf(ek)).toContain('Bra.')
      expect(await textOf(al)).toContain('Hur gick dett?')
      // Whoever answered the earlier edition keeps it, as it was.
      const after = await payload.find({ collection: 'answers', where: { document: { equals: ek } }, depth: 0 })
      expect(after.docs).toEqual(before.docs)
      const { docs } = await payload.find({
        collection: 'auditEntries',
        where: { and: [{ action: { equals: 'correctEdition' } }, { docId: { equals: both[0].editionId } }] },
      })
      const logged = docs.map(({ details }) => details)
      expect(logged).toContainEqual(
        expect.objectContaining({ reason: 'Stavfel', supersedes: editionId, texts: preview.texts }),
      )

      // Sending the old edition again is the same distribution, in its corrected words.
      const again = await distribute(people.strategist, { ...args, unitIds: [...args.unitIds, world.units.bok] })
      expect(again.created).toBe(1)
      expect(again.documentIds.slice(0, 2)).toEqual([ek, al])
      expect(await textOf(String(again.documentIds[2]))).toContain('Hur gick det?')
      // A document returned later follows too, and its school sees it then.
      await returnDocument(people.strategist, { documentId: al, reason: 'Komplettera.' })
      expect(await textOf(al)).toContain('Hur gick det?')
      expect(await seenBySchool(al)).toMatchObject({ reasons: ['Stavfel'] })

      // What already follows a correction is corrected from there, where its differences are shown.
      await change([{ ...corrected, help: 'Mer hjälp' }])
      await publish()
      const spent = await refusal(correctEdition(people.strategist, { ...args1, reason: 'Mer' }))
      expect(spent).toMatchObject({ code: 'WRONG_STATE', status: 409 })
      expect(spent.message).toContain('upplaga 3')
      const third = { ...args1, editionId: both[0].editionId, reason: 'Mer' }
      expect(await correctEdition(people.strategist, third)).toMatchObject({ number: 5, documents: 3 })
    })

    it('takes its words from the latest edition, and never what nobody has published', async () => {
      const { people } = world
      const { editionId, distributionId, ek, change, publish } = await sent(2007)
      const correct = () =>
        correctEdition(people.strategist, { editionId, reason: 'Fel', distributionIds: [distributionId] })
      await change([{ ...first, help: 'En tanke' }])
      expect(await previewCorrection(people.strategist, { editionId })).toMatchObject({
        texts: [],
        other: [],
        published: 1,
        unpublished: true,
      })
      expect((await refusal(correct())).code).toBe('INVALID')
      // Saved in the library meanwhile: nothing that a school would see.
      await change([{ ...corrected, libraryKey: 'avsnitt', libraryVersion: 1 }])
      await publish()
      await change([{ ...corrected, help: 'En annan tanke', blocks: [] }])
      const preview = await previewCorrection(people.strategist, { editionId })
      expect(preview).toMatchObject({ published: 2, unpublished: true, other: [] })
      expect(preview.texts.join()).not.toContain('tanke')
      expect(await correct()).toMatchObject({ documents: 2, texts: preview.texts })
      expect(await textOf(ek)).toContain('Hur gick det?')
    })

    it('goes to the chosen distributions alone, and later to others', async () => {
      const { payload, people, units } = world
      const { editionId, distributionId, args, ek, change, publish } = await sent(2011)
      const nextYear = { ...args, schoolYear: 2012, deadline: '2013-06-14' }
      const other = await distribute(people.strategist, nextYear)
      const [next = '', recalled = ''] = other.documentIds
      const trial = await tryOut(people.strategist, { editionId, schoolYear: 2011, unitId: units.ek })
      await change([corrected])
      await publish()
      const { distributions } = await previewCorrection(people.strategist, { editionId })
      expect(distributions).toMatchObject([
        { id: other.distributionId, schoolYear: 2012, documents: 2 },
        { id: distributionId, schoolYear: 2011, documents: 2 },
      ])
      const only = { editionId, reason: 'Stavfel', distributionIds: [distributionId] }
      const made = await correctEdition(people.strategist, only)
      expect(made.documents).toBe(2)
      expect(await loadDocument(payload, ek)).toMatchObject({ edition: made.editionId })
      expect(await loadDocument(payload, next)).toMatchObject({ edition: editionId })
      // The strategist's own try shows what is sent out now.
      expect(await loadDocument(payload, trial.documentId)).toMatchObject({ edition: made.editionId })
      // What was not chosen goes on as it was: who comes later, and what was handed in and comes back.
      const late = await distribute(people.strategist, { ...nextYear, unitIds: [units.bok] })
      expect(late.distributionId).toBe(other.distributionId)
      expect(await loadDocument(payload, late.documentIds[0] ?? '')).toMatchObject({ edition: editionId })
      await handIn(people.head, { documentId: next, acceptGaps: true })
      await returnDocument(people.strategist, { documentId: next, reason: 'Komplettera.' })
      expect(await loadDocument(payload, next)).toMatchObject({ edition: editionId })
      expect(await seenBySchool(next)).toBeUndefined()
      // Chosen later it follows as well, with its own day; what is recalled follows when it is sent again.
      await recallDocument(people.strategist, { documentId: recalled, reason: 'Fel skola.' })
      const then = await correctEdition(people.strategist, { ...only, distributionIds: [other.distributionId] })
      expect(then).toMatchObject({ editionId: made.editionId, documents: 2 })
      expect(await loadDocument(payload, next)).toMatchObject({ edition: made.editionId })
      await distribute(people.strategist, nextYear)
      expect(await loadDocument(payload, recalled)).toMatchObject({ edition: made.editionId })
      // Another edition's distribution cannot be chosen.
      const stranger = await sent(2013)
      const foreign = { ...only, distributionIds: [stranger.distributionId] }
      expect((await refusal(correctEdition(people.strategist, foreign))).code).toBe('NOT_FOUND')
    })

    it('is shown to each school until it has seen it, in what concerns it', async () => {
      const { payload, people } = world
      const upper = { ...first, sectionKey: 'upper', title: 'Högstadiet', showWhen: { grades: [9] }, blocks: [] }
      const { editionId, distributionId, ek, change, publish } = await sent(2015, [first, upper])
      expect(await seenBySchool(ek)).toBeUndefined()
      const correct = (from: string, reason: string) =>
        correctEdition(people.strategist, { editionId: from, reason, distributionIds: [distributionId] })
      await change([corrected, { ...upper, help: 'Bara för åk 9' }])
      await publish()
      const one = await correct(editionId, 'Stavfel')
      const shown = await seenBySchool(ek)
      expect(shown).toMatchObject({
        reasons: ['Stavfel'],
        texts: [
          'Avsnittet ”Avsnitet”: ”Rubrik” har ändrats från ”Avsnitet” till ”Avsnittet”.',
          expect.stringContaining('har ändrats från ”Hur gick dett?” till ”Hur gick det?”'),
        ],
      })
      expect(shown?.at).toBe((await factsOf(ek)).corrected?.at)

      // Corrected again before anybody saw the first: both are shown, from the words that the school knows.
      await change([{ ...corrected, help: 'Ny hjälp' }, upper])
      await publish()
      const two = await correct(one.editionId, 'Otydligt')
      const twice = await seenBySchool(ek)
      expect(twice?.reasons).toEqual(['Stavfel', 'Otydligt'])
      expect(twice?.texts).toHaveLength(3)

      // What was seen before the last correction does not hide it.
      await seeCorrection(people.staff, { documentId: ek, at: shown?.at ?? '' })
      expect(await seenBySchool(ek)).toEqual(twice)
      for (const person of [people.otherHead, people.strategist])
        await refusal(seeCorrection(person, { documentId: ek, at: twice?.at ?? '' }))
      expect(await seenBySchool(ek)).toEqual(twice)
      await seeCorrection(people.staff, { documentId: ek, at: twice?.at ?? '' })
      expect(await seenBySchool(ek)).toBeUndefined()
      expect(await loadDocument(payload, ek)).toMatchObject({ edition: two.editionId, state: 'notStarted' })

      // What concerns other schools alone is not shown.
      await change([
        { ...corrected, help: 'Ny hjälp' },
        { ...upper, help: 'Mer för åk 9' },
      ])
      await publish()
      await correct(two.editionId, 'Otydligt')
      expect(await seenBySchool(ek)).toBeUndefined()
    })

    it('quotes long texts where they differ', async () => {
      const { people } = world
      const long = `${'Beskriv hur ni har arbetat under läsåret. '.repeat(3)}Skriv högst tio rader.`
      const { editionId, change, publish } = await sent(2017, [{ ...first, help: long }])
      await change([{ ...first, help: long.replace('tio', 'tolv') }])
      await publish()
      const { texts } = await previewCorrection(people.strategist, { editionId })
      expect(texts).toEqual([expect.stringMatching(/från ”….*högst tio rader\.” till ”….*högst tolv rader\.”\.$/)])
    })

    it('lists everything else that differs, and changes nothing', async () => {
      const { payload, people } = world
      const { editionId, distributionId, ek, change, publish } = await sent(2003)
      const args = { editionId, reason: 'Fel', distributionIds: [distributionId] }
      const decimals = { ...grid, columns: [{ ...grid.columns[0], decimals: 2 }] }
      const added = { blockType: 'question', blockKey: 'q2', prompt: 'Ny fråga' }
      const another = { sectionKey: 'two', kind: 'section', title: 'Nytt', blocks: [] }
      await change([
        { ...first, showWhen: { grades: [3] }, blocks: [decimals, { ...ask, type: 'number' }, added] },
        another,
      ])
      await publish()
      const refused = await refusal(correctEdition(people.strategist, args))
      expect(refused).toMatchObject({ code: 'NOT_ONLY_TEXTS', status: 422 })
      const other = refused.details.other as string[]
      expect(other).toHaveLength(6)
      for (const words of [
        'Avsnittet ”Nytt” är nytt.',
        'Avsnittet ”Avsnitet”: villkoret för att visas ändras.',
        'Blocket ”Fråga” i avsnittet ”Avsnitet” är nytt.',
        'Blocken i avsnittet ”Avsnitet” har bytt ordning.',
        '”Decimaler” ändras från ”0” till ”2”',
        '”Typ av svar” ändras från ”longText” till ”number”',
      ])
        expect(other.join('\n')).toContain(words)
      expect(await loadDocument(payload, ek)).toMatchObject({ edition: editionId })
      await change([{ ...first, showWhen: { grades: [] } }])
      await publish()
      expect(await refusal(correctEdition(people.strategist, args))).toMatchObject({
        code: 'INVALID',
      })
      await change([{ ...first, blocks: [ask] }])
      await publish()
      expect((await previewCorrection(people.strategist, { editionId })).other[0]).toMatch(/borttaget/)
    })

    it('changes what is asked where that is asked for: answers stand with their blocks, and none is lost', async () => {
      const { payload, people } = world
      const open = { blockType: 'question', type: 'longText', prompt: 'Hur?' }
      const gone = { ...open, blockKey: 'q3', title: 'Trivsel', prompt: 'Trivs eleverna?' }
      const turned = { ...open, blockKey: 'q4', title: 'Antal grupper' }
      const last = {
        sectionKey: 'last',
        kind: 'section',
        title: 'Sist',
        blocks: [{ ...open, blockKey: 'q5', title: 'Sist' }],
      }
      const was = { ...first, blocks: [ask, grid, gone, turned] }
      const { editionId, distributionId, ek, al, change, publish } = await sent(2019, [was, last])
      const write = (documentId: string, by: Actor, instanceKey: string, path: string[], value: unknown) =>
        saveAnswer(by, { documentId, instanceKey, saveId: saveId(), changes: [{ path, value }] })
      const twelve = { kind: 'number', value: '12' }
      await write(ek, people.staff, 'q1', ['answer'], 'Bra.')
      await write(ek, people.staff, 't1', ['cells', 'all', 'n'], twelve)
      await write(ek, people.staff, 'q3', ['answer'], 'De flesta trivs.')
      await write(ek, people.staff, 'q4', ['answer'], 'Sju grupper')
      await write(al, people.otherHead, 'q3', ['answer'], 'Alla trivs.')
      for (const sectionKey of ['one', 'last'])
        await markSection(people.staff, { documentId: ek, sectionKey, ready: true })
      await handIn(people.otherHead, { documentId: al, acceptGaps: true })

      const wider = {
        ...grid,
        columns: [...grid.columns, { key: 'm', label: 'Antal vuxna', type: 'number', decimals: 0 }],
      }
      const fresh = { ...open, blockKey: 'q2', title: 'Ny fråga' }
      const figures = { blockType: 'testFacts', blockKey: 'facts' }
      const now = { ...first, blocks: [ask, wider, { ...turned, type: 'number' }, fresh, figures] }
      const upper = { sectionKey: 'upper', kind: 'section', title: 'Högstadiet', showWhen: { grades: [9] }, blocks: [] }
      await change([now, last, upper])
      await publish()
      const preview = await previewCorrection(people.strategist, { editionId })
      expect(preview.gone).toEqual([
        'Ett dokument har svar på ”Trivsel” i avsnittet ”Avsnitet”. Svaret visas för enheten men kommer inte med i dokumentet.',
      ])
      const args = { editionId, reason: 'Nämnden vill veta mer', distributionIds: [distributionId] }
      const unasked = await refusal(correctEdition(people.strategist, args))
      expect(unasked).toMatchObject({ code: 'NOT_ONLY_TEXTS', details: { other: preview.other } })
      expect(unasked.message).toContain('Bekräfta att frågorna också ska ändras')
      expect(await factsOf(ek)).toMatchObject({ edition: editionId })

      const rows = (id: string) =>
        payload.find({ collection: 'answers', where: { document: { equals: id } }, depth: 0 })
      const before = await rows(ek)
      const made = await correctEdition(people.strategist, { ...args, questions: true })
      expect(made).toMatchObject({ documents: 1 })
      expect((await rows(ek)).docs).toEqual(before.docs)
      expect(await factsOf(ek)).toMatchObject({
        edition: made.editionId,
        state: 'inProgress',
        visibility: { upper: false },
      })
      // A section with new questions is not ready any more; the other one is.
      expect(Object.keys((await factsOf(ek)).sectionStates)).toEqual(['last'])
      const { docs: locks } = await payload.find({ collection: 'figureLocks', where: { period: { equals: 'VT2020' } } })
      expect(locks.map(({ measure }) => measure)).toContain('merit')

      // In its place, or beside it at the question, or named as what has no question any more.
      const placed = async (documentId: string) => {
        const input = await loadComposeInput(payload, documentId, { audience: 'internal' })
        const forms = formOf(registryOf(payload), input)
        const items = new Map(forms.flatMap((form) => form.items).map((item) => [item.instanceKey, item]))
        return { items, left: await leftAnswers(payload, await factsOf(documentId), input, forms) }
      }
      const { items, left } = await placed(ek)
      expect(items.get('q1')?.value).toEqual({ answer: 'Bra.' })
      expect(items.get('t1')?.value).toEqual({ cells: { all: { n: twelve } } })
      expect(items.get('q4')).toMatchObject({ value: {}, unreadable: [{ path: ['answer'], text: '"Sju grupper"' }] })
      const trivsel = { instanceKey: 'q3', question: 'Trivsel', section: 'Avsnitet' }
      expect(left).toEqual([{ ...trivsel, text: 'De flesta trivs.' }])
      expect(await textOf(ek)).not.toContain('De flesta trivs.')

      // The school is told, in what concerns it, and goes on.
      const told = await seenBySchool(ek)
      expect(told).toMatchObject({ reasons: ['Nämnden vill veta mer'], texts: [] })
      expect(told?.other.join('\n')).toContain('Blocket ”Ny fråga” i avsnittet ”Avsnitet” är nytt.')
      expect(told?.other.join('\n')).toContain('Blocket ”Trivsel” i avsnittet ”Avsnitet” är borttaget.')
      expect(told?.other.join('\n')).not.toContain('Högstadiet')
      await write(ek, people.staff, 't1', ['cells', 'all', 'm'], twelve)
      await write(ek, people.staff, 'q2', ['answer'], 'Nytt svar')
      await write(ek, people.staff, 'q4', ['answer'], { kind: 'number', value: '7' })
      expect((await refusal(write(ek, people.staff, 'q3', ['answer'], 'Mer'))).code).toBe('NOT_FOUND')
      await handIn(people.head, { documentId: ek, acceptGaps: true })
      expect(await textOf(ek)).toContain('Nytt svar')

      // What was handed in stays as it was, and follows when it comes back; its answers are kept by the same rule.
      expect(await textOf(al)).toContain('Alla trivs.')
      await returnDocument(people.strategist, { documentId: al, reason: 'Svara på det nya också.' })
      expect(await factsOf(al)).toMatchObject({ edition: made.editionId, visibility: { upper: false } })
      expect((await placed(al)).left).toEqual([{ ...trivsel, text: 'Alla trivs.' }])

      // A question that comes back has its answers.
      await change([{ ...now, blocks: [...now.blocks, gone] }, last, upper])
      await publish()
      await correctEdition(people.strategist, { ...args, editionId: made.editionId, questions: true })
      const back = await placed(al)
      expect(back.left).toEqual([])
      expect(back.items.get('q3')?.value).toEqual({ answer: 'Alla trivs.' })
    })

    it('is the municipality’s strategist’s alone', async () => {
      const other = await makeWorld(world.payload)
      const { editionId, distributionId, change, publish } = await sent(2005)
      await change([corrected])
      await publish()
      const args = { editionId, reason: 'x', distributionIds: [distributionId] }
      const strangers = [...Object.values(other.people), world.people.head, world.people.department]
      for (const person of strangers) expect((await refusal(correctEdition(person, args))).code).toBe('NOT_FOUND')
    })
  },
  { blocks: [...testBlocks, question, table] },
)
