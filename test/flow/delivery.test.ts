import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { confirmDelivery } from '#commands/delivery/confirmDelivery.ts'
import { makeDelivery } from '#commands/delivery/makeDelivery.ts'
import { openDelivery } from '#commands/delivery/openDelivery.ts'
import { readDeliveries } from '#commands/delivery/readDeliveries.ts'
import { adopt } from '#commands/document/adopt.ts'
import { correctDocument } from '#commands/document/correctDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { purge } from '#jobs/purge.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { validateSip } from '../validators/commonsIp.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, makeWorld, refusal, saveId, type World } from './world.ts'

const schoolYear = 2040
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').toUpperCase()

forEachDatabase(
  'a delivery to the archive',
  (database) => {
    let world: World
    let documentId: string
    const finish = async () => {
      await handIn(world.people.head, { documentId, acceptGaps: true })
      await adopt(world.people.strategist, { documentId, by: 'Nämnden', date: today(), paragraph: '§ 7' })
      await archiveDocument(world.payload, documentId)
    }
    const read = () => readDeliveries(world.people.strategist, { municipalityId: world.municipality })
    const packed = async (deliveryId: string) => {
      const { name, chunks } = await openDelivery(world.people.strategist, { deliveryId })
      const parts: Uint8Array[] = []
      for await (const chunk of chunks()) parts.push(chunk)
      const files = unzipSync(new Uint8Array(Buffer.concat(parts)))
      return { name, files: Object.entries(files).map(([path, bytes]) => ({ path, bytes })) }
    }
    let made = ''
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      await changeRow(world.payload, 'municipalities', world.municipality, {
        delivery: {
          archivist: 'Barn- & utbildningsnämnden',
          organisationNumber: '212000-0000',
          contact: 'Rut Registrator',
          preserver: 'Kommunarkivet',
          agreement: 'LÖ 2041-3',
          referenceCode: 'SE/TEST/7',
        },
      })
      documentId = await world.document(schoolYear)
      const changes = [{ path: ['text'], value: 'Vi har arbetat med läsning.' }]
      await saveAnswer(world.people.staff, { documentId, instanceKey: 'note1', saveId: saveId(), changes })
    })

    it('is of what is adopted, with its files made, and of nothing else', async () => {
      expect((await read()).years).toEqual([])
      const ask = () => makeDelivery(world.people.strategist, { municipalityId: world.municipality, schoolYear })
      expect(await refusal(ask())).toMatchObject({
        code: 'WRONG_STATE',
        message: expect.stringContaining('Inget av det valda'),
      })
      await finish()
      const [year] = (await read()).years
      expect(year).toMatchObject({ schoolYear, documents: [{ id: documentId, unit: 'Ekskolan', state: 'waiting' }] })
      const { made: row, years, deliveries } = await ask()
      expect(row.documents).toBe(1)
      expect(years[0]?.documents[0]?.state).toBe('packed')
      expect(deliveries).toMatchObject([{ id: row.id, documents: 1, schoolYear, by: 'Strateg' }])
      made = row.id
    })

    it('is a package that the archives’ own validator finds no fault with but that it brings no schemas', async () => {
      const { name, files } = await packed(made)
      const [root = ''] = files[0]?.path.split('/') ?? []
      expect(name).toBe(`${root}.zip`)
      expect(files.every(({ path }) => path.startsWith(`${root}/`))).toBe(true)
      const verdict = validateSip(files)
      expect(verdict.broken).toEqual([
        { rule: 'CSIPSTR15', level: 'SHOULD', said: [expect.stringContaining('no schemas folder')] },
      ])
      expect(verdict.result).toBe('VALID')
      expect(verdict.success).toBeGreaterThan(130)
      // The judge finds what is wrong: a file that is another than the list says.
      const changed = files.map((file) =>
        file.path.endsWith('beslut.json') ? { ...file, bytes: new Uint8Array(Buffer.from('{}')) } : file,
      )
      expect(validateSip(changed).result).toBe('INVALID')
    })

    it('holds the document, what it was made of, the decisions, the log and the agreement', async () => {
      const { files } = await packed(made)
      const of = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.bytes ?? new Uint8Array()
      const json = (ending: string) => JSON.parse(strFromU8(of(ending)))
      expect(strFromU8(of('data/intern.pdf').subarray(0, 5))).toBe('%PDF-')
      for (const name of ['intern.docx', 'intern.html', 'intern.json', 'offentlig.pdf', 'offentlig.docx'])
        expect(of(`data/${name}`).length, name).toBeGreaterThan(100)
      expect(JSON.stringify(json('underlag.json'))).toContain('Vi har arbetat med läsning.')
      expect(json('beslut.json')).toMatchObject({
        adopted: { by: 'Nämnden', paragraph: '§ 7' },
        unit: { name: 'Ekskolan' },
      })
      expect(json('logg.json').map(({ action }: { action: string }) => action)).toEqual(
        expect.arrayContaining(['handIn', 'adopt']),
      )
      const root = files.find(({ path }) => path.split('/').length === 2)?.bytes ?? new Uint8Array()
      for (const text of [
        'Barn- &amp; utbildningsnämnden',
        'ORGNR:212000-0000',
        'Kommunarkivet',
        'LÖ 2041-3',
        'SE/TEST/7',
      ])
        expect(strFromU8(root)).toContain(text)
      const mets = strFromU8(
        files.find(({ path }) => /representations\/[^/]+\/METS\.xml$/u.test(path))?.bytes ?? new Uint8Array(),
      )
      for (const { path, bytes } of files.filter((file) => file.path.includes('/data/')))
        expect(mets, path).toContain(sum(bytes))
      expect(strFromU8(of('premis.xml'))).toContain('fmt/476')
    })

    it('is the same when it is fetched again, whatever has been logged since', async () => {
      const [one, two] = [await packed(made), await packed(made)]
      expect(two.files.map(({ path, bytes }) => [path, sum(bytes)])).toEqual(
        one.files.map(({ path, bytes }) => [path, sum(bytes)]),
      )
    })

    it('keeps what is to be removed until the archive has confirmed it, where the municipality says so', async () => {
      const { payload, municipality, template } = world
      await changeRow(payload, 'municipalities', municipality, {
        retention: [{ template, years: 5 }],
        delivery: { beforeRemoval: true },
      })
      expect(await purge(payload, '2100-01-01')).toBe(0)
      const confirm = (receivedOn: string) =>
        confirmDelivery(world.people.strategist, {
          municipalityId: municipality,
          deliveryId: made,
          receivedOn,
          receipt: 'KA 12',
        })
      expect(await refusal(confirm('2999-01-01'))).toMatchObject({ code: 'INVALID' })
      const { deliveries, years } = await confirm(today())
      expect(deliveries).toMatchObject([{ receivedOn: today(), receipt: 'KA 12' }])
      expect(years[0]?.documents[0]?.state).toBe('delivered')
    })

    it('has the earlier versions of a document that was corrected', async () => {
      await correctDocument(world.people.strategist, { documentId, reason: 'Fel siffra' })
      await finish()
      const { made: row } = await makeDelivery(world.people.strategist, {
        municipalityId: world.municipality,
        schoolYear,
        documentIds: [documentId],
      })
      const { files } = await packed(row.id)
      expect(files.some(({ path }) => path.endsWith('/data/version-1/intern.pdf'))).toBe(true)
      expect(validateSip(files).result).toBe('VALID')
    })

    it('goes when its time is out, and the package says that it has gone', async () => {
      expect(await purge(world.payload, '2100-01-01')).toBe(1)
      expect(await loadDocument(world.payload, documentId)).toBeUndefined()
      const again = openDelivery(world.people.strategist, { deliveryId: made })
      expect(await refusal(again)).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('gallrat') })
    })
  },
  { blocks: testBlocks },
)
