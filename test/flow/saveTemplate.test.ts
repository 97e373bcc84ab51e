import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import question from '#blocks/text/question/block.ts'
import type { Design } from '#commands/template/save/designOf.ts'
import { headOf } from '#commands/template/save/headOf.ts'
import { historyAfter } from '#commands/template/save/history.ts'
import { saveTemplate } from '#commands/template/saveTemplate.ts'
import { changesBetween, inverseOf } from '#document/answer/patch/changesBetween.ts'
import { type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { type Rest, restAs } from '../support/rest.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, type World } from './world.ts'

type Section = { sectionKey: string; title: string; blocks: { blockKey: string; title?: string }[] }
const sectionsOf = (design: Design) => design.sections as Section[]

forEachDatabase(
  'saving a template from the editor',
  (database) => {
    let world: World
    let rest: Rest
    beforeAll(async () => {
      const { payload, uri } = database()
      world = await makeWorld(payload)
      const { id, email } = world.people.strategist.user
      const password = randomUUID()
      await payload.update({ collection: 'users', id, data: { password } })
      const { token } = await payload.login({ collection: 'users', data: { email, password } })
      rest = restAs(payload, uri, token)
    })
    const head = () => headOf(world.people.strategist, world.template)
    const save = (changes: Change[], rev: number, saveId: string = randomUUID()) =>
      saveTemplate(world.people.strategist, { templateId: world.template, saveId, rev, changes })
    const edit = (design: Design, change: (sections: Section[]) => void) => {
      const next = structuredClone(design)
      change(sectionsOf(next))
      return { next, changes: changesBetween(design, next) }
    }

    it('keeps what two changed at once, and says so to the one who did not know', async () => {
      const { design, rev } = await head()
      const mine = edit(design, ([first]) => Object.assign(first?.blocks[0] ?? {}, { title: 'Min rubrik' }))
      const theirs = edit(design, ([, second]) => Object.assign(second ?? {}, { title: 'Deras avsnitt' }))
      const one = await save(mine.changes, rev)
      expect(one).toEqual({ rev: rev + 1, updatedAt: expect.any(String), conflicts: [] })
      const two = await save(theirs.changes, rev)
      expect(two.conflicts).toEqual([])
      expect(sectionsOf(two.design ?? {})[0]?.blocks[0]?.title).toBe('Min rubrik')
      expect(sectionsOf((await head()).design)[1]?.title).toBe('Deras avsnitt')
    })

    it('takes a save that is sent twice once', async () => {
      const { design, rev } = await head()
      const saveId = randomUUID()
      const { changes } = edit(design, ([first]) => Object.assign(first ?? {}, { title: 'En gång' }))
      const first = await save(changes, rev, saveId)
      const again = await save(changes, rev, saveId)
      expect(again.rev).toBe(first.rev)
      expect((await head()).rev).toBe(first.rev)
    })

    it('tells of a block that one took away and the other changed, and keeps it', async () => {
      const { design, rev } = await head()
      const key = sectionsOf(design)[0]?.blocks[0]?.blockKey ?? ''
      const theirs = edit(design, ([first]) => Object.assign(first?.blocks[0] ?? {}, { title: 'Ändrad under tiden' }))
      const mine = edit(design, ([first]) => first?.blocks.shift())
      await save(theirs.changes, rev)
      const saved = await save(mine.changes, rev)
      expect(saved.conflicts.map(({ path }) => path.at(-1))).toContain(key)
      expect(sectionsOf((await head()).design)[0]?.blocks[0]).toMatchObject({
        blockKey: key,
        title: 'Ändrad under tiden',
      })
    })

    it('loses nothing that was acknowledged when many save at once', async () => {
      const { design, rev } = await head()
      await Promise.all(
        Array.from({ length: 12 }, (_, at) => {
          const { changes } = edit(design, (sections) =>
            sections.push(
              Object.assign({ sectionKey: `ny${at}`, title: `Nytt ${at}`, blocks: [] }, { kind: 'section' }),
            ),
          )
          return save(changes, rev)
        }),
      )
      const titles = sectionsOf((await head()).design).map(({ title }) => title)
      for (let at = 0; at < 12; at += 1) expect(titles).toContain(`Nytt ${at}`)
    })

    it('goes on from a save that was cut off between its history and the template', async () => {
      const { design, rev, municipality } = await head()
      const { payload } = world
      const { changes } = edit(design, ([first]) => Object.assign(first ?? {}, { title: 'Avbruten' }))
      const now = new Date().toISOString()
      await payload.db.create({
        collection: 'templateHistory',
        data: {
          template: world.template,
          municipality,
          rev: rev + 1,
          saveId: randomUUID(),
          changes,
          savedAt: now,
        },
      })
      expect(sectionsOf((await head()).design)[0]?.title).toBe('Avbruten')
      await save(
        edit((await head()).design, ([, second]) => Object.assign(second ?? {}, { title: 'Efter' })).changes,
        rev + 1,
      )
      expect(
        sectionsOf((await head()).design)
          .slice(0, 2)
          .map(({ title }) => title),
      ).toEqual(['Avbruten', 'Efter'])
    })

    it('can take every change back, step by step, to the first state', async () => {
      const { design, rev } = await head()
      const rows = await historyAfter(world.payload, world.template, 0)
      expect(rows.map((row) => row.rev)).toEqual(Array.from({ length: rev }, (_, at) => at + 1))
      const first = rows
        .toReversed()
        .reduce<Design>((done, { changes }) => mergeChanges(done, inverseOf(changes)).value, design)
      const again = rows.reduce<Design>((done, { changes }) => mergeChanges(done, changes).value, first)
      expect(again).toEqual(design)
    })

    it('counts what comes over REST as well', async () => {
      const before = await head()
      const response = await rest('PATCH', `/templates/${world.template}?draft=true`, { title: 'Över REST' })
      expect(response.status).toBe(200)
      const after = await head()
      expect(after.rev).toBe(before.rev + 1)
      const [row] = await historyAfter(world.payload, world.template, before.rev)
      expect(row?.changes).toEqual([{ path: ['title'], base: before.design.title, value: 'Över REST' }])
    })

    const withQuestion = (more: object) => ({
      sections: [
        { sectionKey: 's', kind: 'section', title: 'A', blocks: [{ blockType: 'question', blockKey: 'b', ...more }] },
      ],
    })
    it.each([
      ['title −1', { title: -1 }],
      ['help as formatted text', withQuestion({ help: { root: {} } })],
      ['an empty option', withQuestion({ options: [null] })],
      ['an empty section', { sections: [null] }],
      ['an empty block', { sections: [{ sectionKey: 's', kind: 'section', title: 'A', blocks: [null] }] }],
      ['blocks that are text', { sections: [{ sectionKey: 's', kind: 'section', title: 'A', blocks: 'x' }] }],
      ['sections that are text', { sections: 'x' }],
      ['a property called __proto__', JSON.parse('{"sections":[{"title":"A","kind":"section","__proto__":{"x":1}}]}')],
      ['a condition that is text', withQuestion({ showWhen: 'x' })],
    ])('refuses %s with 400, as a draft too', async (_, data) => {
      const before = await head()
      for (const query of ['', '?draft=true']) {
        expect((await rest('PATCH', `/templates/${world.template}${query}`, data)).status).toBe(400)
        expect((await rest('POST', `/templates${query}`, { municipality: world.municipality, ...data })).status).toBe(
          400,
        )
      }
      expect((await head()).rev).toBe(before.rev)
    })

    it('is the strategist’s own: others get nothing, and no path leads out of the design', async () => {
      const args = {
        templateId: world.template,
        saveId: randomUUID(),
        rev: 0,
        changes: [{ path: ['title'], value: 'X' }],
      }
      for (const stranger of [world.people.head, world.people.department])
        expect((await refusal(saveTemplate(stranger, args))).code).toBe('NOT_FOUND')
      for (const path of [['municipality'], ['__proto__', 'x'], ['sections', '__proto__'], ['rev']])
        expect((await refusal(Promise.resolve().then(() => save([{ path, value: 'x' }], 0)))).code).toBe('INVALID')
    })
  },
  { blocks: [...testBlocks, question], replica: true },
)
