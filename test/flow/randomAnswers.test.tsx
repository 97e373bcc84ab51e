import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { CommandError } from '#commands/common/CommandError.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { formOf } from '#document/answer/formOf.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { SectionForm } from '#school/form/SectionForm.tsx'
import { InLanguage } from '#school/words/InLanguage.tsx'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, saveId, type World } from './world.ts'

/** `VALUES=100000` for the whole; some when all tests run. */
const values = Number(process.env.VALUES ?? 100)
const inOne = 10

/** Paths that exist, nearly exist and do not. */
const places: string[][] = [
  ['text'],
  ['count'],
  ['count', 'kind'],
  ['count', 'value'],
  ['cells'],
  ['cells', 'r1'],
  ['cells', 'r1', 'a'],
  ['cells', 'r1', 'b'],
  ['people'],
  ['people', 'order'],
  ['people', 'items'],
  ['people', 'items', 'p1'],
  ['people', 'items', 'p1', 'name'],
]
const path = fc.oneof(
  fc.constantFrom(...places),
  fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 5 }),
)
const sound = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.lorem({ maxCount: 30 }),
  fc.record({ kind: fc.constant('number'), value: fc.integer().map(String) }),
  fc.constant({ kind: 'suppressed' }),
  fc.constant({ order: ['p1'], items: { p1: { name: 'Åsa' } } }),
  fc.constant(['p1']),
)
const value = fc.oneof(sound, fc.jsonValue({ maxDepth: 6 }), fc.constant(null))
const change = fc.record({ path, base: fc.option(value, { nil: undefined }), value })

forEachDatabase(
  `random answers (${values})`,
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const pages = async (documentId: string): Promise<string> => {
      const input = await loadComposeInput(world.payload, documentId, { audience: 'internal' })
      return formOf(registryOf(world.payload), input)
        .map(({ sectionKey, items }) =>
          renderToString(
            <InLanguage language="sv">
              <SectionForm
                userId="u"
                documentId={documentId}
                sectionKey={sectionKey}
                items={items.map(({ instructions: _, ...item }) => ({ ...item, instructionsHtml: '' }))}
                readOnly={false}
                mayAnswer
                status="started"
                next={{ href: '#', label: 'Nästa' }}
              />
            </InLanguage>,
          ),
        )
        .join('')
    }

    it('are stored or refused with a code, and every page opens', { timeout: 6 * 3_600_000 }, async () => {
      let documentId = await world.document(2001)
      let saves = 0
      let stored = 0
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: inOne }), async (changes) => {
          saves += 1
          if (saves % 500 === 0) documentId = await world.document(2001 + Math.floor(saves / 500))
          // As one and, since one fault refuses the whole, each by itself.
          for (const sent of [changes, ...changes.map((one) => [one])])
            try {
              await saveAnswer(world.people.staff, {
                documentId,
                instanceKey: 'note1',
                saveId: saveId(),
                changes: sent,
              })
              stored += 1
            } catch (error) {
              if (!(error instanceof CommandError)) throw error
              expect(['INVALID', 'CONFLICT']).toContain(error.code)
            }
          expect(await pages(documentId)).toContain('save-bar')
        }),
        { numRuns: Math.ceil(values / inOne), endOnFailure: true },
      )
      expect(stored).toBeGreaterThan(0)
    })
  },
  { blocks: testBlocks },
)
