import { beforeAll, expect, it } from 'vitest'
import table from '#blocks/tables/table/block.ts'
import answerView from '#blocks/text/answerView/block.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, make, makeWorld, refusal, saveId, type World } from './world.ts'

forEachDatabase(
  'a view that chooses its rows by the name of a level',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    it('takes an answer to a row that is chosen', async () => {
      const { payload, municipality, people, units } = world
      const levels = [
        { key: 'y', label: 'Uppfyllt' },
        { key: 'n', label: 'Brist' },
      ]
      await changeRow(payload, 'municipalities', municipality, { scales: [{ key: 'krav', label: 'Krav', levels }] })
      const blocks = [
        {
          ...{ blockKey: 'req', blockType: 'table', rows: [{ key: 'r1', label: 'Plan' }] },
          columns: [{ key: 'met', label: 'Uppfyllt', type: 'degree', scale: 'krav' }],
        },
        {
          ...{ blockKey: 'view', blockType: 'answerView', sourceKey: 'req' },
          ...{ onlyMode: 'is', onlyColumn: 'met', onlyValues: ['Brist'] },
          columns: [{ key: 'order', label: 'Åtgärd', fill: 'answer', type: 'longText' }],
        },
      ]
      const sections = [{ sectionKey: 's', kind: 'section', title: 'Krav', blocks }]
      const head = { municipality, title: 'Tillsyn', language: 'sv', layout: 'report', _status: 'published' }
      const template = await make(payload, 'templates', { ...head, sections })
      const { editionId } = await publishEdition(people.strategist, { templateId: template })
      const sent = { editionId, schoolYear: 2026, unitIds: [units.ek], deadline: '2099-01-10' }
      const documentId = String((await distribute(people.strategist, sent)).documentIds[0])
      const save = (instanceKey: string, path: string[], value: string) =>
        saveAnswer(people.head, { documentId, instanceKey, saveId: saveId(), changes: [{ path, value }] })
      await save('req', ['cells', 'r1', 'met'], 'n')
      const { value } = await save('view', ['rows', 'r1', 'order'], 'Skriv planen.')
      expect(value).toEqual({ rows: { r1: { order: 'Skriv planen.' } } })
      expect(await refusal(save('view', ['rows', 'r1', 'met'], 'y'))).toMatchObject({ code: 'INVALID' })
    })
  },
  { blocks: [...testBlocks, table, answerView] },
)
