import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { confirmImport } from '#commands/figures/confirmImport.ts'
import { exportFigures } from '#commands/figures/exportFigures.ts'
import { fetchFigures, type Sources } from '#commands/figures/fetch/fetchFigures.ts'
import { readSheets } from '#commands/figures/file/readSheets.ts'
import { previewImport } from '#commands/figures/previewImport.ts'
import { readGrid } from '#commands/figures/readGrid.ts'
import { numberValue } from '#document/answer/value.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, refusal, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/figures', name), 'utf8')

/** Recorded by the documented shape of both services; the real ones are never called. */
forEachDatabase(
  'figures from elsewhere',
  (database) => {
    let world: World
    let server: Server
    let sources: Sources
    const asked: { url: string; accept: string | undefined }[] = []
    let broken = false
    const at = () => ({ municipalityId: world.municipality, period: 'VT2025' })
    beforeAll(async () => {
      const { payload } = database()
      world = await makeWorld(payload)
      await payload.update({
        collection: 'municipalities',
        id: world.municipality,
        data: {
          measures: [
            {
              key: 'merit',
              label: 'Meritvärde',
              unit: 'poäng',
              decimals: 1,
              kolada: 'N15505',
              skolverket: 'averageGradesMeritRating9thGrade',
              set: 'Betyg årskurs 9',
            },
            {
              key: 'passAll',
              label: 'Godkänt i alla ämnen',
              unit: '%',
              decimals: 1,
              kolada: 'N15419',
              skolverket: 'ratioOfPupilsIn9thGradeWithAllSubjectsPassed',
              set: 'Betyg årskurs 9',
            },
          ],
        },
      })
      await payload.update({ collection: 'units', id: world.units.root, data: { schoolUnitCode: '1440' } })
      await payload.update({ collection: 'units', id: world.units.ek, data: { schoolUnitCode: '12345678' } })
      await payload.update({ collection: 'units', id: world.units.al, data: { schoolUnitCode: '87654321' } })
      server = createServer((request, response) => {
        const url = request.url ?? ''
        asked.push({ url, accept: request.headers.accept })
        const base = `http://${request.headers.host}/v3`
        if (broken) return response.writeHead(503).end()
        if (url.includes('87654321')) return response.writeHead(404).end()
        response.setHeader('content-type', 'application/json')
        if (url.includes('school-units')) return response.end(fixture('skolverket/12345678.json'))
        return response.end(
          fixture(url.includes('page2') ? 'kolada/page2.json' : 'kolada/page1.json').replace('BASE', base),
        )
      }).listen(0, '127.0.0.1')
      await new Promise((listening) => server.once('listening', listening))
      const address = server.address()
      const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
      sources = { kolada: `${base}/v3`, skolverket: base }
    })
    afterAll(() => server.close())

    const take = async (from: 'kolada' | 'skolverket') => {
      const file = await fetchFigures(world.people.strategist, sources, { ...at(), from })
      const { digest, counts } = await previewImport(world.people.strategist, file, at())
      const { finished } = await confirmImport(world.people.strategist, file, { ...at(), digest, source: file.name })
      await finished
      return counts
    }
    it('Kolada: page by page, by sex, and what has no value is missing', async () => {
      expect(await take('kolada')).toEqual({ added: 3, changed: 0, unchanged: 0, refused: 0 })
      expect(asked[0]?.url).toBe('/v3/data/kpi/N15505,N15419/municipality/1440/year/2025')
      const { values, sources: told } = await readGrid(world.people.strategist, { ...at(), set: 'Betyg årskurs 9' })
      expect(values[world.units.root]).toEqual({
        'merit all': numberValue('221.3'),
        'merit girls': numberValue('230.05'),
        'passAll all': { kind: 'missing' },
      })
      expect(told[0]).toMatchObject({ source: 'Kolada', count: 3 })
    })
    it('Skolverket: by school, its symbols as they are, of the school year that ends in the spring', async () => {
      expect(await take('skolverket')).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 0 })
      expect(asked.find(({ url }) => url.includes('school-units'))?.accept).toContain('v4.hal+json')
      const { values } = await readGrid(world.people.strategist, { ...at(), set: 'Betyg årskurs 9' })
      expect(values[world.units.ek]).toEqual({
        'merit all': numberValue('221.5'),
        'passAll all': { kind: 'suppressed' },
      })
    })
    it('that do not answer are told of, and nothing changes', async () => {
      broken = true
      const error = await refusal(fetchFigures(world.people.strategist, sources, { ...at(), from: 'kolada' }))
      expect([error.refusal, error.message]).toEqual([
        'BUSY/source',
        'Kolada svarar inte. Försök igen om en stund; inget har ändrats.',
      ])
      broken = false
    })
    it('come out as a workbook that, read in again, changes nothing', async () => {
      const { bytes, name } = await exportFigures(world.people.strategist, { ...at(), set: 'Betyg årskurs 9' })
      expect(name).toBe('Betyg årskurs 9 VT2025.xlsx')
      const file = { name, sheets: await readSheets(bytes, name) }
      expect(file.sheets[0]?.rows.find((row) => row[0] === 'Ekskolan')).toEqual([
        'Ekskolan',
        '12345678',
        '221,5',
        '',
        '',
        '..',
        '',
        '',
      ])
      expect((await previewImport(world.people.strategist, file, at())).counts).toEqual({
        added: 0,
        changed: 0,
        unchanged: 5,
        refused: 0,
      })
    })
  },
  { blocks: testBlocks },
)
