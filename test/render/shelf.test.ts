import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedBlocks } from '#blocks/installed.ts'
import { takeFromShelf } from '#commands/shelf/takeFromShelf.ts'
import { compose } from '#document/compose.ts'
import { parseContent } from '#document/input/content.ts'
import { previewInput } from '#load/previewInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { shelf } from '#shelf/shelf.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'

/** `SHELF_FILES=<folder>` keeps the files, to be looked at. */
const kept = process.env.SHELF_FILES
const noVeraPdf = await missingVeraPdf()
let database: TestDatabase
let world: World
let folder = ''

beforeAll(async () => {
  database = await startDatabase('sqlite', { blocks: [...installedBlocks, ...testBlocks] })
  world = await makeWorld(database.payload)
  folder = kept ?? (await mkdtemp(path.join(tmpdir(), 'shelf-')))
  await mkdir(folder, { recursive: true })
}, 120_000)
afterAll(async () => {
  await closePdfService()
  await database?.stop()
  if (!kept && folder) await rm(folder, { recursive: true })
})

describe('the templates of the shelf as files', () => {
  it.each(shelf)(
    '$key prints without a fault, and with nothing unresolved',
    async ({ key, group }) => {
      const { payload, municipality, people, units } = world
      const { templateId } = await takeFromShelf(people.strategist, { municipality, key })
      const stored = await payload.findByID({ collection: 'templates', id: templateId, draft: true, depth: 0 })
      const unitId = key.includes('huvudman') ? units.root : units.bok
      const input = await previewInput(payload, {
        content: parseContent(stored),
        unitId,
        schoolYear: 2024,
        audience: 'internal',
      })
      const { tree, problems } = compose(registryOf(payload), input)
      // A starting point may point at what this municipality has nothing of, as its calendar.
      const told = group === 'ready' ? problems : problems.filter(({ severity }) => severity === 'error')
      expect(told).toEqual([])
      expect(JSON.stringify(tree)).not.toMatch(/\{\{|undefined/)
      const { pdf, docx } = await renderDocument(tree, ['pdf', 'docx'], {
        date: new Date(),
        loadAsset: async () => undefined,
      })
      expect([...pdf.findings, ...docx.findings]).toEqual([])
      await writeFile(path.join(folder, `${key}.pdf`), pdf.bytes)
      await writeFile(path.join(folder, `${key}.docx`), docx.bytes)
    },
    120_000,
  )
  it.skipIf(noVeraPdf)(
    'break no rule of PDF/UA-1 or PDF/A-2a',
    async () => {
      const paths = shelf.map(({ key }) => path.join(folder, `${key}.pdf`))
      for (const profile of ['ua1', '2a'] as const) {
        const verdicts = await judgePdf(paths, profile)
        expect(Object.fromEntries(Object.entries(verdicts).filter(([, rules]) => rules.length > 0))).toEqual({})
      }
    },
    600_000,
  )
})
