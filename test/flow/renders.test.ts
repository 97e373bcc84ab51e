import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { compareAndSet } from '#commands/common/compareAndSet.ts'
import { adopt } from '#commands/document/adopt.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { metrics } from '#jobs/metrics/metrics.ts'
import { freeJobs } from '#jobs/node/freeJobs.ts'
import { sweep } from '#jobs/sweep.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadArchived } from '#load/loadPublished.ts'
import { today } from '#load/today.ts'
import { pastTypes } from '#test/support/pastTypes.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, saveId, type World } from './world.ts'

forEachDatabase(
  'files',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const save = (documentId: string, base: string | undefined, value: string) =>
      saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], base, value }],
      })
    const rendersOf = async (documentId: string) => {
      const where = { document: { equals: documentId } }
      return (await world.payload.find({ collection: 'renders', where, depth: 0, pagination: false })).docs
    }
    const html = (documentId: string) =>
      produceFiles(world.payload, { documentId, audience: 'internal', formats: ['html'] })

    it('lets exactly one of twenty move the same revision, and takes nothing but an id and an integer', async () => {
      const documentId = await world.document(2001)
      const before = await loadDocument(world.payload, documentId)
      const rev = before?.rev ?? -1
      const moves = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          compareAndSet(world.payload, 'documents', { id: documentId, rev }, { title: `Titel ${index}` }),
        ),
      )
      expect(moves.filter(Boolean)).toHaveLength(1)
      const after = await loadDocument(world.payload, documentId)
      expect(after).toMatchObject({ rev: rev + 1, title: moves.find(Boolean)?.title })
      const another = await world.document(2002)
      for (const at of [
        { id: { not_equals: '' }, rev: 0 },
        { id: another, rev: { equals: 0 } },
        { id: another, rev: '0' },
        { id: '', rev: 0 },
      ])
        await expect(compareAndSet(world.payload, 'documents', pastTypes(at), { title: 'Alla' })).rejects.toThrow()
      const { totalDocs } = await world.payload.count({ collection: 'documents', where: { title: { equals: 'Alla' } } })
      expect(totalDocs).toBe(0)
    })

    it('makes a file once, serves it again unchanged, and makes a new one when an answer changed', async () => {
      const documentId = await world.document(2003)
      await save(documentId, undefined, 'Första')
      const [first, second] = await Promise.all([html(documentId), html(documentId)])
      expect(second).toEqual(first)
      expect(await html(documentId)).toEqual(first)
      expect(await rendersOf(documentId)).toMatchObject([{ state: 'done', attempts: 1 }])
      await save(documentId, 'Första', 'Andra')
      expect((await html(documentId)).html?.checksum).not.toBe(first.html?.checksum)
      await save(documentId, 'Andra', 'Första')
      expect(await html(documentId)).toEqual(first)
      expect(await rendersOf(documentId)).toHaveLength(2)
    })

    it('takes over from a worker that has died, after its silence and not before', async () => {
      const documentId = await world.document(2004)
      await html(documentId)
      const [row] = await rendersOf(documentId)
      const dead = (ms: number) =>
        world.payload.db.updateOne({
          collection: 'renders',
          id: row?.id ?? '',
          data: { state: 'running', file: null, heartbeatAt: new Date(Date.now() - ms).toISOString() },
        })
      await dead(10_000)
      await sweep(world.payload)
      expect((await rendersOf(documentId))[0]?.state).toBe('running')
      await expect(
        produceFiles(world.payload, { documentId, audience: 'internal', formats: ['html'], deadline: 500 }),
      ).rejects.toMatchObject({ code: 'BUSY' })
      await dead(120_000)
      await sweep(world.payload)
      expect((await rendersOf(documentId))[0]?.state).toBe('queued')
      expect((await html(documentId)).html).toBeDefined()
      await dead(120_000)
      expect((await html(documentId)).html).toBeDefined()
      expect((await rendersOf(documentId))[0]).toMatchObject({ state: 'done', attempts: 3 })
    })

    it('adoption leaves a job that keeps files for both audiences; tampered bytes are not handed out', async () => {
      const { payload, people } = world
      const documentId = await world.document(2005)
      await handIn(people.head, { documentId, acceptGaps: true })
      await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
      await payload.jobs.run({ limit: 10, silent: true })
      const document = await loadDocument(payload, documentId)
      const archive = document?.adoption?.archive
      expect(Object.keys(archive?.files.internal ?? {}).toSorted()).toEqual(['docx', 'html', 'json', 'pdf'])
      const cached = await produceFiles(payload, { documentId, audience: 'public', formats: ['pdf'] })
      expect(cached.pdf).toEqual(archive?.files.public?.pdf)
      if (!document || !archive) throw new Error('No archive')
      expect((await loadArchived(payload, document, 'public', 'html'))?.checksum).toBe(
        archive.files.public.html?.checksum,
      )
      const swapped = {
        ...document,
        adoption: {
          by: '',
          date: '',
          archive: {
            ...archive,
            files: { ...archive.files, public: { html: { id: archive.files.internal.html?.id ?? '', checksum: 'x' } } },
          },
        },
      }
      expect(await loadArchived(payload, swapped, 'public', 'html')).toBeUndefined()
      const { docs } = await payload.find({
        collection: 'files',
        where: { id: { equals: archive.files.public.html?.id } },
      })
      const file = path.join(payload.collections.files.config.upload.staticDir ?? '', docs[0]?.filename ?? '')
      await writeFile(file, '<h1>Annat</h1>')
      await expect(loadArchived(payload, document, 'public', 'html')).rejects.toMatchObject({ code: 'FILE_GONE' })
    }, 120_000)

    it('checks the files with the decision in them, and keeps those', async () => {
      const { payload, people } = world
      const documentId = await world.document(2015)
      await handIn(people.head, { documentId, acceptGaps: true })
      const decision = { by: 'Eva Ek', role: 'rektor', date: today(), paragraph: '12', registryNumber: 'BUN 7' }
      await adoptDocument(people.strategist, { documentId, ...decision })
      const checked = (await rendersOf(documentId)).length
      const archive = await archiveDocument(payload, documentId)
      expect((await rendersOf(documentId)).length).toBe(checked)
      const document = await loadDocument(payload, documentId)
      if (!document || !archive) throw new Error('No archive')
      expect(document.adoption).toMatchObject({ by: 'Eva Ek', role: 'rektor', paragraph: '12' })
      const page = await loadArchived(payload, document, 'public', 'html')
      expect(String(Buffer.from(page?.bytes ?? []))).toContain('Eva Ek, rektor')
    }, 120_000)

    it('gives two documents of the same name addresses of their own', async () => {
      const { payload, people, municipality, units } = world
      const area = { municipality, name: 'Östra området', kind: 'area', parent: units.root, schoolForms: [] }
      const areas = [
        await make(payload, 'units', { ...area, key: 'o1' }),
        await make(payload, 'units', { ...area, key: 'o2' }),
      ]
      const { documentIds } = await world.send(2009, areas)
      for (const documentId of documentIds) {
        await handIn(people.strategist, { documentId, acceptGaps: true })
        await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
        await archiveDocument(payload, documentId)
      }
      const pages = await Promise.all(documentIds.map((documentId) => publishPage(people.strategist, { documentId })))
      const base = `${world.key}-ostra-omradet-2009-10-kvalitetsdokument-2009-10`
      expect(pages.map((page) => page.publicSlug).toSorted()).toEqual([base, `${base}-2`])
    })

    it('the sweep asks again for files that were never made', async () => {
      const { payload, people } = world
      await payload.jobs.run({ limit: 20, silent: true })
      const documentId = await world.document(2007)
      await handIn(people.head, { documentId, acceptGaps: true })
      await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
      await payload.delete({ collection: 'payload-jobs', where: {} })
      expect((await sweep(payload)).archived).toBe(0)
      expect((await sweep(payload, { lower: 0 })).archived).toBe(1)
      const { totalDocs } = await payload.count({ collection: 'payload-jobs' })
      expect(totalDocs).toBe(1)
    }, 120_000)

    it('names in the metrics each document whose file was given up, until it is made', async () => {
      const documentId = await world.document(2011)
      await save(documentId, undefined, 'Text')
      await html(documentId)
      const [row] = await rendersOf(documentId)
      const set = (data: Record<string, unknown>) =>
        world.payload.db.updateOne({ collection: 'renders', id: row?.id ?? '', data })
      const named = async () =>
        (await metrics(world.payload)).includes(`render_given_up{document="${documentId}",format="html"`)
      await set({ state: 'failed', attempts: 2 })
      expect(await named()).toBe(false)
      await set({ state: 'failed', attempts: 3 })
      expect(await named()).toBe(true)
      await save(documentId, 'Text', 'Annan text')
      await html(documentId)
      expect(await named()).toBe(false)
    })

    it('schedules the sweep again after one was killed in the middle', async () => {
      const { payload } = world
      const collection = 'payload-jobs'
      await payload.delete({ collection, where: {} })
      const where = { taskSlug: { equals: 'sweep' } }
      const jobs = async () => (await payload.find({ collection, where, depth: 0 })).docs
      await payload.jobs.handleSchedules({ queue: 'default' })
      const [job] = await jobs()
      expect(job).toMatchObject({ processing: false })
      const killed = (ms: number) =>
        payload.db.updateOne({
          collection,
          id: job?.id ?? '',
          data: { processing: true, heartbeatAt: new Date(Date.now() - ms).toISOString() },
        })
      await killed(0)
      await freeJobs(payload)
      await payload.jobs.handleSchedules({ queue: 'default' })
      expect(await jobs()).toMatchObject([{ processing: true }])
      await killed(60_000)
      await freeJobs(payload)
      await payload.jobs.handleSchedules({ queue: 'default' })
      expect(await jobs()).toMatchObject([{ processing: false }])
    })
  },
  { blocks: testBlocks, replica: true },
)
