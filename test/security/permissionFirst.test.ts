import { beforeAll, describe, expect, it } from 'vitest'
import { makeKey } from '#commands/apiKey/makeKey.ts'
import { readKeys } from '#commands/apiKey/readKeys.ts'
import { revokeKey } from '#commands/apiKey/revokeKey.ts'
import { confirmDelivery } from '#commands/delivery/confirmDelivery.ts'
import { makeDelivery } from '#commands/delivery/makeDelivery.ts'
import { openDelivery } from '#commands/delivery/openDelivery.ts'
import { correctEdition } from '#commands/distribution/correctEdition.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'
import { correctDocument } from '#commands/document/correctDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { markSection } from '#commands/document/markSection.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { remakeFiles } from '#commands/document/remakeFiles.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { shareDraft } from '#commands/document/shareDraft.ts'
import { withdrawPage } from '#commands/document/withdrawPage.ts'
import { takeWordForm } from '#commands/document/word/takeWordForm.ts'
import { makeNextYear } from '#commands/nextYear/makeNextYear.ts'
import { planNextYear } from '#commands/nextYear/planNextYear.ts'
import { undoNextYear } from '#commands/nextYear/undoNextYear.ts'
import { takeFromShelf } from '#commands/shelf/takeFromShelf.ts'
import { importTemplate } from '#commands/template/importTemplate.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { saveTemplate } from '#commands/template/saveTemplate.ts'
import { changeUnit } from '#commands/unit/changeUnit.ts'
import { importUnits } from '#commands/unit/import/importUnits.ts'
import { endWebhook } from '#commands/webhook/endWebhook.ts'
import { makeWebhook } from '#commands/webhook/makeWebhook.ts'
import { readWebhooks } from '#commands/webhook/readWebhooks.ts'
import { pingWebhook, sendAgain } from '#commands/webhook/sendAgain.ts'
import { pastTypes } from '#test/support/pastTypes.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, refusal, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

type People = keyof World['people']
/** Called with nothing but what it is about, and something that makes no sense. */
const forDecision = { adoptDocument, correctDocument, publishPage, remakeFiles, returnDocument, withdrawPage }
const forAnswerers = { markSection, saveAnswer, takeWordForm }
const forHeads = { handIn, shareDraft }
type Command = (actor: World['people'][People], args: never) => Promise<unknown>

forEachDatabase(
  'who may is asked before what is asked for',
  (database) => {
    let world: World
    let documentId: string
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      documentId = await world.document(2023)
    })
    const nonsense = (about: object) =>
      pastTypes<never>({ ...about, reason: 7, sectionKey: 7, changes: 7, acceptGaps: 7, adapt: 7 })
    const codeOf = async (command: Command, person: People, about: object) =>
      (await refusal(command(world.people[person], nonsense(about)))).code

    describe('of a document', () => {
      const refused: [string, Command, People[]][] = [
        ...Object.entries(forDecision).map(([name, one]): [string, Command, People[]] => [
          name,
          one as Command,
          ['head', 'staff', 'department'],
        ]),
        ...Object.entries(forAnswerers).map(([name, one]): [string, Command, People[]] => [
          name,
          one as Command,
          ['department', 'strategist'],
        ]),
        ...Object.entries(forHeads).map(([name, one]): [string, Command, People[]] => [
          name,
          one as Command,
          ['staff', 'department', 'strategist'],
        ]),
      ]
      it.each(refused)('%s', async (_, command, strangers) => {
        for (const person of strangers)
          expect([person, await codeOf(command, person, { documentId })]).toEqual([person, 'FORBIDDEN'])
        expect(await codeOf(command, 'head', { documentId: 'finns-inte' })).toBe('NOT_FOUND')
      })
    })

    it.each([
      ['saveTemplate', saveTemplate as Command],
      ['publishEdition', publishEdition as Command],
    ])('of a template: %s', async (_, command) => {
      const about = { templateId: world.template }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(command, person, { ...about, rev: 'x', seen: 7 })).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { templateId: 'finns-inte' })).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { ...about, rev: 'x', seen: 7 })).toBe('INVALID')
    })

    it.each([
      ['distribute', distribute as Command],
      ['correctEdition', correctEdition as Command],
    ])('of an edition: %s', async (_, command) => {
      const { docs } = await world.payload.find({
        collection: 'editions',
        where: { municipality: { equals: world.municipality } },
        depth: 0,
      })
      const editionId = docs[0]?.id
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(command, person, { editionId })).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { editionId })).toBe('INVALID')
    })

    it.each([
      ['importTemplate', importTemplate as Command],
      ['takeFromShelf', takeFromShelf as Command],
      ['importUnits', importUnits as Command],
    ])('of a municipality: %s', async (_, command) => {
      const about = { municipality: world.municipality }
      const wrong = { fileName: 7, draft: 7, key: 7, text: 7, store: 7 }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(command, person, { ...about, ...wrong })).toBe('NOT_FOUND')
      for (const municipality of ['finns-inte', 7, undefined])
        expect(await codeOf(command, 'strategist', { ...wrong, municipality })).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { ...about, ...wrong })).toBe('INVALID')
    })

    it.each([
      ['planNextYear', planNextYear as Command],
      ['makeNextYear', makeNextYear as Command],
      ['undoNextYear', undoNextYear as Command],
    ])('of a municipality’s year: %s', async (_, command) => {
      const about = { municipalityId: world.municipality, from: 'i fjol' }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(command, person, about)).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { ...about, municipalityId: 'finns-inte' })).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', about)).toBe('INVALID')
    })

    it.each([
      ['readKeys', readKeys as Command, undefined],
      ['makeKey', makeKey as Command, 'INVALID'],
      ['revokeKey', revokeKey as Command, 'INVALID'],
    ])('of keys for other systems: %s', async (_, command, told) => {
      const about = { municipalityId: world.municipality, name: 7, keyId: 7 }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(command, person, about)).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { ...about, municipalityId: 'finns-inte' })).toBe('NOT_FOUND')
      if (told) expect(await codeOf(command, 'strategist', about)).toBe(told)
    })

    it.each([
      ['readWebhooks', readWebhooks as Command, undefined],
      ['makeWebhook', ((actor, args) => makeWebhook(actor, args, [])) as Command, 'INVALID'],
      ['endWebhook', endWebhook as Command, 'INVALID'],
      ['pingWebhook', pingWebhook as Command, 'INVALID'],
      ['sendAgain', sendAgain as Command, 'INVALID'],
    ])('of webhooks: %s', async (_, command, told) => {
      const about = { municipalityId: world.municipality, name: 7, webhookId: 7, callId: 7 }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(command, person, about)).toBe('NOT_FOUND')
      expect(await codeOf(command, 'strategist', { ...about, municipalityId: 'finns-inte' })).toBe('NOT_FOUND')
      if (told) expect(await codeOf(command, 'strategist', about)).toBe(told)
    })

    it('of a delivery to the archive', async () => {
      const { id } = await world.payload.create({
        collection: 'deliveries',
        data: { municipality: world.municipality, packageId: 'p', schoolYear: 2040, at: new Date().toISOString() },
      })
      const about = { municipalityId: world.municipality, schoolYear: 'i fjol', deliveryId: id, receivedOn: 'i går' }
      for (const command of [makeDelivery, confirmDelivery] as Command[]) {
        for (const person of ['head', 'staff', 'department'] as const)
          expect(await codeOf(command, person, about)).toBe('NOT_FOUND')
        const elsewhere = { ...about, municipalityId: 'finns-inte', deliveryId: 'finns-inte' }
        expect(await codeOf(command, 'strategist', elsewhere)).toBe('NOT_FOUND')
        expect(await codeOf(command, 'strategist', about)).toBe('INVALID')
      }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(openDelivery as Command, person, about)).toBe('NOT_FOUND')
    })

    it('of a unit: changeUnit', async () => {
      const change = changeUnit as Command
      const about = { unitId: world.units.ek, kind: 'vanish' }
      for (const person of ['head', 'staff', 'department'] as const)
        expect(await codeOf(change, person, about)).toBe('NOT_FOUND')
      expect(await codeOf(change, 'strategist', { ...about, unitId: 'finns-inte' })).toBe('NOT_FOUND')
      expect(await codeOf(change, 'strategist', about)).toBe('INVALID')
    })
  },
  { blocks: testBlocks },
)
