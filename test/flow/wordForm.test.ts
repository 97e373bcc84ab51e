import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import question from '#blocks/text/question/block.ts'
import { correctEdition } from '#commands/distribution/correctEdition.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { takeWordForm } from '#commands/document/word/takeWordForm.ts'
import { wordFormOf } from '#commands/document/word/wordFormOf.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { makeDocx, paragraph } from '../word/makeDocx.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, make, makeWorld, refusal, type World } from './world.ts'

/** Writes in the file's first empty box. */
const writtenIn = (bytes: Uint8Array, words: string): Uint8Array => {
  const files = unzipSync(bytes)
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const at = before.indexOf('<w:tc>')
  const box = /<w:p(?:\/>|>(?:(?!<\/w:p>).)*<\/w:p>)/s
  const after = before.slice(0, at) + before.slice(at).replace(box, `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`)
  expect(after).not.toBe(before)
  files['word/document.xml'] = strToU8(after)
  return zipSync(files)
}

forEachDatabase(
  'a form as Word, out and back',
  (database) => {
    let world: World
    let documentId: string
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      documentId = await world.document()
    })
    const take = (bytes: Uint8Array, store: boolean, who: keyof World['people'] = 'head', id = documentId) =>
      takeWordForm(world.people[who], { documentId: id, file: Buffer.from(bytes).toString('base64'), store })
    const form = async () => (await wordFormOf(world.people.head, documentId)).bytes

    it('shows what was found before anything is stored, and stores it when asked to', async () => {
      const bytes = writtenIn(await form(), 'Skrivet i Word')
      const seen = await take(bytes, false)
      expect(seen).toMatchObject({ answers: 1, stored: false, findings: [{ kind: 'changed', text: 'Skrivet i Word' }] })
      expect(await take(bytes, false)).toMatchObject({ answers: 1 })
      expect(await take(bytes, true)).toMatchObject({ answers: 1, stored: true })
      expect(await take(bytes, true)).toMatchObject({ answers: 0, stored: true })
      const { findings, answers } = await take(await form(), false)
      expect({ findings, answers }).toEqual({ findings: [], answers: 0 })
    })

    it('two files of one document: what the other changed meanwhile stays, and is told', async () => {
      const [one, two] = [writtenIn(await form(), 'Adas text'), writtenIn(await form(), 'Bos text')]
      expect(await take(one, true)).toMatchObject({ answers: 1 })
      const second = await take(two, false, 'staff')
      expect(second.findings).toContainEqual(expect.objectContaining({ kind: 'conflict', theirs: 'Adas text' }))
      await take(two, true, 'staff')
      expect(await take(await form(), false)).toMatchObject({ findings: [] })
    })

    it('of an older edition is read by the places that are still asked, and what is new stays as it is', async () => {
      const { payload, municipality, units, people } = world
      const ask = (blockKey: string, prompt: string) => ({ blockType: 'question', blockKey, title: prompt, prompt })
      const sections = (...blocks: unknown[]) => [{ sectionKey: 'one', kind: 'section', title: 'Läget', blocks }]
      const template = await make(payload, 'templates', {
        municipality,
        title: 'Plan',
        language: 'sv',
        layout: 'report',
        sections: sections(ask('q1', 'Hur gick dett?')),
        _status: 'published',
      })
      const { editionId } = await publishEdition(people.strategist, { templateId: template })
      const { documentIds, distributionId } = await distribute(people.strategist, {
        editionId,
        schoolYear: 2025,
        unitIds: [units.ek],
        deadline: '2026-06-14',
      })
      const older = String(documentIds[0])
      const bytes = writtenIn((await wordFormOf(people.head, older)).bytes, 'Det gick bra.')
      await changeRow(payload, 'templates', template, { sections: sections(ask('q1', 'Hur gick det?')) })
      await publishEdition(people.strategist, { templateId: template })
      await correctEdition(people.strategist, { editionId, reason: 'Stavfel', distributionIds: [distributionId] })
      expect(await take(bytes, true, 'head', older)).toMatchObject({
        answers: 1,
        stored: true,
        findings: [{ kind: 'changed', text: 'Det gick bra.', label: expect.stringContaining('Hur gick det?') }],
      })
      expect(await take((await wordFormOf(people.head, older)).bytes, false, 'head', older)).toMatchObject({
        findings: [],
      })
    })

    it('refuses another school’s file, a file without a form, and who may not answer', async () => {
      const [, elsewhere = ''] = (await world.send(2024, [world.units.ek, world.units.al])).documentIds
      expect(await refusal(take(await form(), false, 'otherHead', elsewhere))).toMatchObject({ code: 'INVALID' })
      expect(await refusal(take(makeDocx(paragraph('hej')), false))).toMatchObject({ code: 'INVALID' })
      expect(await refusal(take(strToU8('hej'), false))).toMatchObject({ code: 'INVALID' })
      expect(await refusal(take(await form(), false, 'otherHead'))).toMatchObject({ code: 'NOT_FOUND' })
    })
  },
  { blocks: [...testBlocks, question] },
)
