import { beforeAll, describe, expect, it } from 'vitest'
import { chosenOf, kindsOf, noRules } from '#admin/sending/rules.ts'
import { followUp } from '#app/(school)/_server/followUp.ts'
import type { Actor } from '#commands/common/actor.ts'
import { changeTimes } from '#commands/distribution/changeTimes.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { type Recipient, readSending } from '#commands/distribution/readSending.ts'
import { sendOut } from '#commands/distribution/sendOut.ts'
import { tryOut } from '#commands/distribution/tryOut.ts'
import { adopt } from '#commands/document/adopt.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { handIn } from '#commands/document/handIn.ts'
import { recallDocument } from '#commands/document/recallDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { readStart } from '#commands/start/readStart.ts'
import { timesIn, timesOf } from '#document/times/sectionTimes.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { restAs } from '../support/rest.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, makeWorld, refusal, saveId, type World } from './world.ts'

describe('who gets it', () => {
  const unit = (name: string, rest: Partial<Recipient>): Recipient => ({
    id: name,
    name,
    kind: 'school',
    area: 'Norr',
    schoolForms: ['compulsory'],
    grades: [0, 1, 2, 3],
    groups: [],
    without: [],
    ...rest,
  })
  const units = [
    unit('ek', { without: [2] }),
    unit('al', { grades: [7, 8, 9], groups: ['Pilot'] }),
    unit('bok', { area: 'Söder', schoolForms: ['adaptedCompulsory'], without: [2] }),
  ]
  const ids = (rules: Partial<typeof noRules>, byHand: [string, boolean][] = []) =>
    chosenOf(units, { ...noRules, ...rules }, new Map(byHand)).map(({ id }) => id)
  it.each([
    [{}, []],
    [{ areas: ['Norr'] }, ['ek', 'al']],
    [{ areas: ['Norr'], grades: ['9'] }, ['al']],
    [{ schoolForms: ['compulsory', 'adaptedCompulsory'], grades: ['3'] }, ['ek', 'bok']],
    [{ groups: ['Pilot'] }, ['al']],
  ])('follows the rules %o: %o', (rules, expected) => expect(ids(rules)).toEqual(expected))
  it('follows a hand before a rule', () => {
    expect(
      ids({ areas: ['Norr'] }, [
        ['ek', false],
        ['bok', true],
      ]),
    ).toEqual(['al', 'bok'])
  })
  it('is told by what they get', () => {
    expect(kindsOf(units).map(({ without, units: of }) => [without, of.length])).toEqual([
      [[2], 2],
      [[], 1],
    ])
  })
})

describe('days of parts and sections', () => {
  const sections = [
    { sectionKey: 'p1', kind: 'part' },
    { sectionKey: 'a', kind: 'section' },
    { sectionKey: 'a1', kind: 'subsection' },
    { sectionKey: 'b', kind: 'section' },
    { sectionKey: 'p2', kind: 'part' },
    { sectionKey: 'c', kind: 'section' },
  ] as const
  it('are the part’s, but for sections that have their own', () => {
    const times = timesOf(sections, { p1: { opens: '2027-01-01', due: '2027-03-01' }, a: { due: '2027-02-01' } })
    expect(times).toEqual({
      p1: { opens: '2027-01-01', due: '2027-03-01' },
      a: { opens: '2027-01-01', due: '2027-02-01' },
      a1: { opens: '2027-01-01', due: '2027-02-01' },
      b: { opens: '2027-01-01', due: '2027-03-01' },
      p2: {},
      c: {},
    })
  })
  it('are none where what is stored cannot be read', () => {
    for (const stored of [null, 'x', [], { a: { opens: 'i morgon' } }, { a: 3 }]) expect(timesIn(stored)).toEqual({})
  })
})

forEachDatabase(
  'sending out with open eyes',
  (database) => {
    let world: World
    let editionId: string
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      editionId = await world.edition()
      await changeRow(world.payload, 'units', world.units.bok, { groups: ['Pilotskolor'] })
    })
    const later = (days: number) => today(new Date(Date.now() + days * 86_400_000))
    const note = (actor: Actor, documentId: string) =>
      saveAnswer(actor, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value: 'Hej' }],
      })

    it('shows who would get which sections, and who has had it', async () => {
      const { people, units } = world
      await sendOut(people.strategist, { editionId, schoolYear: 2050, unitIds: [units.ek], deadline: later(30) })
      const sending = await readSending(people.strategist, { editionId })
      expect(sending.sections.map(({ title }) => title)).toEqual(['Vi på …', 'Underlag', 'Årskurs 9'])
      const of = (name: string) => sending.units.find((unit) => unit.name === name)
      expect(of('Ekskolan')).toMatchObject({ area: 'Norra området', grades: [0, 1, 2, 3], without: [2] })
      expect(of('Bokskolan')).toMatchObject({ without: [], groups: ['Pilotskolor'] })
      expect(sending.sent).toMatchObject([{ schoolYear: 2050, units: [units.ek], deadline: later(30) }])
      expect(await refusal(readSending(people.department, { editionId }))).toMatchObject({ code: 'NOT_FOUND' })
    })

    it('refuses days that have passed, in Swedish, also over the API', async () => {
      const { people, units, payload } = world
      const asked = { editionId, schoolYear: 2051, unitIds: [units.ek], deadline: later(-1) }
      const past = await refusal(sendOut(people.strategist, asked))
      expect(past).toMatchObject({ code: 'INVALID', status: 400 })
      expect(past.message).toContain('Dagen har redan passerat. Välj i dag eller en senare dag.')
      const timed = { ...asked, deadline: today() }
      const times = (time: object) => refusal(sendOut(people.strategist, { ...timed, times: { one: time } }))
      expect((await times({ due: later(-1) })).message).toContain('redan passerat')
      expect((await times({ opens: later(9), due: later(8) })).message).toContain('öppnar efter sin sista dag')
      const email = String(people.strategist.user.email)
      await payload.update({
        collection: 'users',
        id: people.strategist.user.id,
        data: { password: 'Ett-långt-lösenord' },
      })
      const { token } = await payload.login({ collection: 'users', data: { email, password: 'Ett-långt-lösenord' } })
      const rest = restAs(payload, database().uri, token)
      const posted = await rest('POST', `/editions/${editionId}/distribute`, asked)
      expect(posted.status).toBe(400)
      expect(JSON.stringify(posted.body)).toContain('Dagen har redan passerat')
      const { distributionId } = await sendOut(people.strategist, timed)
      const patched = await rest('PATCH', `/distributions/${distributionId}`, { deadline: later(-1) })
      expect(patched.status).toBe(400)
      expect(JSON.stringify(patched.body)).toContain('Dagen har redan passerat')
      expect((await rest('PATCH', `/distributions/${distributionId}`, { deadline: later(3) })).status).toBe(200)
      // A distribution of long ago may still be closed, its day as it was.
      const old = await distribute(people.strategist, { ...asked, schoolYear: 2001, deadline: '2002-06-14' })
      const closed = { state: 'closed', deadline: '2002-06-14' }
      expect((await rest('PATCH', `/distributions/${old.distributionId}`, closed)).status).toBe(200)
    })

    it('gives a late school its own day, and leaves the others’ day and letter as they were', async () => {
      const { people, units, payload } = world
      const asked = { editionId, schoolYear: 2052, deadline: later(10), letter: 'Välkomna!' }
      const { distributionId } = await sendOut(people.strategist, { ...asked, unitIds: [units.ek, units.al] })
      const again = { ...asked, deadline: later(40), letter: 'Sent ute', unitIds: [units.al, units.bok] }
      const late = await sendOut(people.strategist, again)
      expect(late).toMatchObject({ distributionId, created: 1 })
      const row = await payload.findByID({ collection: 'distributions', id: distributionId, depth: 0 })
      expect(row).toMatchObject({ deadline: later(10), letter: 'Välkomna!', lateDeadlines: { [units.bok]: later(40) } })
      const { rows } = await followUp(people.strategist, distributionId, later(20))
      const waits = Object.fromEntries(rows.map(({ unit, waits: words }) => [unit, words.includes('sena')]))
      expect(waits).toEqual({ Alskolan: true, Ekskolan: true, Bokskolan: false })
      const { distributions } = await readStart(people.strategist, { municipalityId: world.municipality }, later(20))
      expect(distributions.find(({ id }) => id === distributionId)).toMatchObject({ late: 2, total: 3 })
    })

    it('takes one school’s document back, which keeps what was written and goes on when it is sent again', async () => {
      const { people, units } = world
      const asked = { editionId, schoolYear: 2053, unitIds: [units.ek, units.al], deadline: later(10) }
      const { distributionId, documentIds } = await sendOut(people.strategist, asked)
      const [documentId = '', other = ''] = documentIds
      await note(people.head, documentId)
      expect(await refusal(recallDocument(people.head, { documentId, reason: 'x' }))).toMatchObject({
        code: 'FORBIDDEN',
      })
      expect(await refusal(recallDocument(people.strategist, { documentId, reason: ' ' }))).toMatchObject({
        code: 'INVALID',
      })
      await recallDocument(people.strategist, { documentId, reason: 'Fel skola.' })
      await recallDocument(people.strategist, { documentId, reason: 'Fel skola.' })
      const refused = await refusal(note(people.head, documentId))
      expect(refused).toMatchObject({ code: 'WRONG_STATE' })
      expect(refused.message).toContain('återkallat')
      expect(await refusal(handIn(people.head, { documentId, acceptGaps: true }))).toMatchObject({
        code: 'WRONG_STATE',
      })
      const { rows } = await followUp(people.strategist, distributionId, later(20))
      expect(rows.map(({ state, waits }) => [state, waits.length])).toEqual([
        ['notStarted', 2],
        ['recalled', 0],
      ])
      const { distributions } = await readStart(people.strategist, { municipalityId: world.municipality }, later(20))
      expect(distributions.find(({ id }) => id === distributionId)).toMatchObject({ total: 1, late: 1 })
      expect((await sendOut(people.strategist, asked)).created).toBe(1)
      expect((await loadDocument(world.payload, documentId))?.state).toBe('inProgress')
      await handIn(people.otherHead, { documentId: other, acceptGaps: true })
      expect(await refusal(recallDocument(people.strategist, { documentId: other, reason: 'x' }))).toMatchObject({
        code: 'WRONG_STATE',
      })
    })

    it('opens a section on its day, not before, and the days may change', async () => {
      const { people, units } = world
      const asked = { editionId, schoolYear: 2054, unitIds: [units.ek], deadline: later(30) }
      const times = { one: { opens: later(5), due: later(9) } }
      const { distributionId, documentIds } = await sendOut(people.strategist, { ...asked, times })
      const documentId = String(documentIds[0])
      const ahead = await refusal(note(people.head, documentId))
      expect(ahead).toMatchObject({ code: 'WRONG_STATE', status: 409, details: { opens: later(5) } })
      expect(ahead.message).toMatch(/^Avsnittet öppnar .* finns kvar i din webbläsare/)
      const change = (who: Actor, to: object) => changeTimes(who, { distributionId, times: to as typeof times })
      expect(await refusal(change(people.department, {}))).toMatchObject({ code: 'NOT_FOUND' })
      expect((await refusal(change(people.strategist, { one: { due: later(-1) } }))).message).toContain(
        'redan passerat',
      )
      await change(people.strategist, { one: { opens: today(), due: later(9) } })
      await note(people.head, documentId)
      // A day that has passed meanwhile may stand, and others change beside it.
      const stands = { distributionId, times: { one: { opens: today(), due: later(9) }, two: { due: later(30) } } }
      expect(await changeTimes(people.strategist, stands, later(20))).toEqual({ times: stands.times })
    })

    it('is tried at the strategist’s own desk as a school would get it, and nothing comes of it', async () => {
      const { people, units, payload, municipality } = world
      const asked = { editionId, schoolYear: 2055, unitId: units.bok }
      expect(await refusal(tryOut(people.department, asked))).toMatchObject({ code: 'NOT_FOUND' })
      const { documentId } = await tryOut(people.strategist, asked)
      expect(await tryOut(people.strategist, asked)).toEqual({ documentId })
      const document = await documentFor(people.strategist, documentId, 'answer')
      expect(document).toMatchObject({ trial: true, unitSnapshot: { name: 'Bokskolan' }, visibility: { nine: true } })
      for (const other of [people.department, people.head, people.staff])
        expect(await refusal(documentFor(other, documentId, 'see'))).toMatchObject({ code: 'NOT_FOUND' })
      const seenBy = async ({ user }: Actor) => {
        const rows = { depth: 0, user, overrideAccess: false, where: { trial: { equals: true } } } as const
        const found = await Promise.all([
          payload.find({ collection: 'documents', ...rows }),
          payload.find({ collection: 'distributions', ...rows }),
        ])
        return found.map(({ totalDocs }) => totalDocs)
      }
      expect(await seenBy(people.strategist)).toEqual([1, 1])
      expect(await seenBy(people.department)).toEqual([0, 0])
      expect(await seenBy(people.head)).toEqual([0, 0])
      await note(people.strategist, documentId)
      await handIn(people.strategist, { documentId, acceptGaps: true })
      const decision = { documentId, by: 'Nämnden', date: today() }
      const refused = await refusal(adopt(people.strategist, decision))
      expect(refused.message).toContain('är ett prov')
      const start = await readStart(people.strategist, { municipalityId: municipality })
      expect(start.distributions.some(({ title }) => title.includes('prov'))).toBe(false)
      const goals = await payload.find({ collection: 'goals', where: { document: { equals: documentId } } })
      expect(goals.totalDocs).toBe(0)
      const sending = await readSending(people.strategist, { editionId })
      expect(sending.units.map(({ name }) => name)).not.toContain('Provskola')
    })
  },
  { blocks: testBlocks },
)
