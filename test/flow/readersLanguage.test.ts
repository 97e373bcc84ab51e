import { APIError } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import question from '#blocks/text/question/block.ts'
import richText from '#blocks/text/richText/block.ts'
import type { Actor } from '#commands/common/actor.ts'
import { asReader } from '#commands/common/asReader.ts'
import { idFrom } from '#commands/common/idFrom.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { correctEdition, previewCorrection } from '#commands/distribution/correctEdition.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { isRefusal } from '#commands/door/refuse.ts'
import { insertFromLibrary } from '#commands/library/insertFromLibrary.ts'
import { listLibrary } from '#commands/library/listLibrary.ts'
import { saveToLibrary } from '#commands/library/saveToLibrary.ts'
import { updateFromLibrary } from '#commands/library/updateFromLibrary.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import { errorsIn, templateFaults } from '#commands/template/templateFaults.ts'
import type { Language } from '#document/tree/tree.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import { pastTypes } from '#test/support/pastTypes.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { inBothLanguages } from '../support/inBothLanguages.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, type World } from './world.ts'

const note = { blockType: 'richText', blockKey: 'n1', title: 'Note' }
const ask = { blockType: 'question', blockKey: 'q1', prompt: 'How did it go?', type: 'longText' }
const start = { sectionKey: 'one', kind: 'section', title: 'Start', blocks: [ask, note] }

forEachDatabase(
  'a command speaks to its reader',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const reader = (language: Language): Actor => ({ ...world.people.strategist, language })
    /** What a command refuses with, its message and what a form shows beside it; codes and details’ keys are alike. */
    const refused = async (run: (actor: Actor) => Promise<unknown>) => {
      const codes: unknown[] = []
      const answers = await inBothLanguages(async (language) => {
        const error = await run(reader(language)).catch((thrown: unknown) => thrown)
        if (!isRefusal(error)) {
          if (!(error instanceof APIError)) throw error
          return [error.message]
        }
        codes.push(error.code)
        const details: Record<string, unknown> = { ...error.details }
        const told = (rows: unknown) => (Array.isArray(rows) ? rows.map((row) => row.message ?? row) : [])
        return [tellRefusal(error, language), ...told(details.issues), ...told(details.other)]
      })
      expect(codes[0]).toBe(codes[1])
      return { ...answers, code: codes[0] }
    }
    const templateOf = async (sections: unknown[]) => {
      const { municipality, payload } = world
      const data = { municipality, title: 'Plan', language: 'sv', layout: 'report', sections }
      return make(payload, 'templates', data, true)
    }
    const missing = () => idFrom(world.payload, 'nothing')

    it('about a template that cannot become an edition', async () => {
      const templateId = await templateOf([{ ...start, help: 'See {{ref:gone}}.' }])
      await refused((actor) => publishEdition(actor, { templateId: 'x' }))
      await refused((actor) => publishEdition(actor, pastTypes([])))
      await refused((actor) => publishEdition(actor, { templateId: missing() }))
      await refused((actor) => publishEdition(actor, { templateId, seen: '2001-01-01' }))
      const { en, code } = await refused((actor) => publishEdition(actor, { templateId }))
      expect(code).toBe('FAULTY_TEMPLATE')
      expect(en[0]).toContain('{{ref:gone}} in the section “Start” leads nowhere')
      const { vocabulary } = await loadMunicipality(world.payload, world.municipality)
      const unknown = { blockType: 'gone', blockKey: 'n1' }
      const content = {
        title: 'Plan',
        language: 'sv',
        layout: 'report',
        sections: [start, { ...start, blocks: [unknown] }],
      }
      for (const faulty of [content, { ...content, sections: [] }, {}])
        await inBothLanguages((language) =>
          errorsIn(templateFaults(registryOf(world.payload), faulty, vocabulary)).map((one) =>
            tellFault(one, language),
          ),
        )
    })

    it('about who an edition is sent to', async () => {
      const { editionId } = await publishEdition(reader('en'), { templateId: await templateOf([start]) })
      const args = { editionId, schoolYear: 2023, unitIds: [world.units.ek], deadline: '2024-06-14' }
      await refused((actor) => distribute(actor, { ...args, editionId: missing() }))
      await refused((actor) => distribute(actor, { ...args, unitIds: [missing()] }))
      const { en } = await refused((actor) => distribute(actor, { ...args, deadline: '14/6', schoolYear: 0 }))
      expect(en[0]).toContain('deadline: Write the date as YYYY-MM-DD')
    })

    it('about a correction, with the names that settings have in the reader’s form', async () => {
      const templateId = await templateOf([start, { ...start, sectionKey: 'old', title: 'Old', blocks: [] }])
      const { editionId } = await publishEdition(reader('sv'), { templateId })
      const sending = { editionId, schoolYear: 2021, unitIds: [world.units.ek], deadline: '2022-06-14' }
      const distributionIds = [(await distribute(reader('sv'), sending)).distributionId]
      const correct = (actor: Actor, reason = 'Typo') => correctEdition(actor, { editionId, reason, distributionIds })
      const change = async (data: object) => {
        await world.payload.update({ collection: 'templates', id: templateId, data: data })
        return publishEdition(reader('sv'), { templateId })
      }
      await refused((actor) => correctEdition(actor, { editionId: missing(), reason: 'x', distributionIds }))
      await refused((actor) => correct(actor, ' '))
      await refused((actor) => correctEdition(actor, { editionId, reason: 'Typo', distributionIds: [] }))
      await refused(correct)
      const words = [{ ...start, title: 'Begin', blocks: [{ ...ask, prompt: 'How was it?' }, note] }]
      await change({ title: 'Scheme', layout: 'letter', sections: words })
      const { en: preview } = await inBothLanguages(async (language) => {
        const { texts, other } = await previewCorrection(reader(language), { editionId })
        return { texts, other }
      })
      expect(preview.texts).toEqual([
        'The document: “Heading” changes from “Plan” to “Scheme”.',
        'The section “Start”: “Heading” changes from “Start” to “Begin”.',
        '“Question” in the section “Begin”: “Question” changes from “How did it go?” to “How was it?”.',
      ])
      expect(preview.other).toEqual(['The layout changes.', 'The section “Old” is removed.'])
      const next = { ...start, numbered: false, showWhen: { grades: [3] } }
      await change({
        layout: 'report',
        sections: [{ ...next, blocks: [note, { ...ask, type: 'number' }, { ...ask, blockKey: 'q2' }] }],
      })
      const { en, code } = await refused(correct)
      expect(code).toBe('NOT_ONLY_TEXTS')
      for (const sentence of [
        'The section “Start”: the condition for showing it changes.',
        'The block “Question” in the section “Start” is new.',
        'The blocks in the section “Start” stand in another order.',
        '“Question” in the section “Start”: “Type of answer” changes from “longText” to “number”.',
      ])
        expect(en).toContain(sentence)
      const old = { ...start, sectionKey: 'old', title: 'Old', blocks: [] }
      await change({ title: 'Scheme', sections: [{ ...start, numbered: true, showWhen: { grades: [] } }, old] })
      await correct(reader('en'))
      await change({ title: 'Another' })
      expect((await refused(correct)).en[0]).toContain('follows edition 5')
    })

    it('also where Payload says it on the way', async () => {
      const data = { municipality: world.municipality, name: 'New', key: 'two words', kind: 'school' } as const
      const { en } = await refused(async (actor) =>
        world.payload.create({ collection: 'units', data, ...(await asReader(actor)) }),
      )
      expect(en).toEqual(['The following field is invalid: Key'])
    })

    it('about the library', async () => {
      const templateId = await templateOf([start])
      const entry = (libraryKey: string, version: number, block: object) =>
        make(world.payload, 'blockLibrary', { title: 'Entry', scope: 'national', libraryKey, version, block: [block] })
      const entryId = await entry('mine', 1, { blockType: 'question', prompt: 'Old?' })
      const args = { templateId, entryId, sectionKey: 'one' }
      await refused((actor) => insertFromLibrary(actor, { ...args, entryId: missing() }))
      await refused((actor) => insertFromLibrary(actor, { ...args, sectionKey: 'gone' }))
      await refused((actor) => updateFromLibrary(actor, { templateId, blockKey: 'n1', take: true }))
      await refused((actor) => updateFromLibrary(actor, { templateId, blockKey: 'gone', take: true }))
      await refused((actor) => saveToLibrary(actor, { templateId, blockKey: 'n1', title: ' ' }))
      const { blockKey } = await insertFromLibrary(reader('en'), args)
      await entry('mine', 2, { blockType: 'question', prompt: 'New?', type: 'number' })
      const { en: news } = await inBothLanguages(async (language) =>
        (await listLibrary(reader(language), { templateId })).news.flatMap(({ changes }) => changes),
      )
      expect(news[0]).toBe('“Question”: “Question” changes from “Old?” to “New?”.')
      await entry('mine', 3, { blockType: 'richText' })
      await inBothLanguages(async (language) =>
        (await listLibrary(reader(language), { templateId })).news.flatMap(({ changes }) => changes),
      )
      await refused((actor) => updateFromLibrary(actor, { templateId, blockKey, take: true }))
    })
  },
  { blocks: [...testBlocks, question, richText] },
)
