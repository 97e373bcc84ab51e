import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { health, healthForAll } from '#jobs/health.ts'
import { metrics } from '#jobs/metrics/metrics.ts'
import { storedIn, tryStoring } from '#jobs/probes.ts'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, pdfService } from '#render/pdf/service.ts'
import { smallInput } from '../pdf/support.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase('watching over the server', (database) => {
  const well = { ok: true, database: 'ok', saving: 'ok', storing: 'ok', queue: 'ok' }

  it('health says what database, disk, queue and browser say', async () => {
    const { payload } = database()
    expect(await health(payload)).toEqual({ ...well, pdf: 'idle' })
    await pdfService().browsers.warm()
    // Whether the machine has a sandbox for it is the machine's; that it is said is ours.
    const sandbox = expect.stringMatching(/^(on|off)$/u)
    expect(await health(payload)).toEqual({ ...well, pdf: 'ready', sandbox })
    const broken = { count: () => Promise.reject(new Error('no database')) } as unknown as typeof payload
    const lost = { ok: false, database: 'lost', saving: 'lost', storing: 'refused', queue: 'lost' }
    expect(await health(broken)).toEqual({ ...lost, pdf: 'ready', sandbox })
    await closePdfService()
  }, 60_000)

  it('health leaves nothing behind of what it tries', async () => {
    const { payload } = database()
    const attempts = async () => (await payload.count({ collection: 'attempts' })).totalDocs
    const before = await attempts()
    await health(payload)
    expect(await attempts()).toBe(before)
    expect(readdirSync(storedIn(payload)).filter((name) => name.startsWith('.health'))).toEqual([])
  })

  it('health fails, with the reason, when files cannot be stored, or there is no room for more', async () => {
    const { payload } = database()
    const { upload } = payload.collections.files.config
    const folder = upload.staticDir
    // A file where the folder should be: refused by any system, to any user.
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'health-')), 'file')
    writeFileSync(file, '')
    upload.staticDir = file
    expect(await health(payload)).toMatchObject({ ok: false, saving: 'ok', storing: 'refused' })
    upload.staticDir = folder
    expect(await health(payload)).toMatchObject(well)
    expect(await tryStoring(payload, Number.MAX_SAFE_INTEGER)).toBe('full')
  })

  it('health fails, with the reason, when what is queued is not done', async () => {
    const { payload } = database()
    const old = new Date(Date.now() - 20 * 60_000).toISOString()
    const queued = { taskSlug: 'sweep', queue: 'default', input: {}, processing: false, hasError: false }
    await payload.db.create({ collection: 'payload-jobs', data: { ...queued, createdAt: old, updatedAt: old } })
    expect(await health(payload)).toMatchObject({ ok: false, queue: 'stuck' })
    // Whoever answers people alone tells of it, and is not to be taken away from them.
    payload.config.custom.role = 'web'
    expect(await health(payload)).toMatchObject({ ok: true, queue: 'stuck' })
    payload.config.custom.role = 'both'
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    const failed = { ...queued, hasError: true, createdAt: old, updatedAt: old }
    await payload.db.create({ collection: 'payload-jobs', data: failed })
    // Given up: told among the metrics, and nobody waits for it.
    expect(await health(payload)).toMatchObject(well)
    expect(await metrics(payload)).toContain('kvalitetsdokument_jobs{state="failed"} 1\n')
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })

  it('health is asked of the database once, however many ask at the same time', async () => {
    const { payload } = database()
    const now = Date.now() + 60_000
    expect(healthForAll(payload, now)).toBe(healthForAll(payload, now + 1_999))
    expect(healthForAll(payload, now)).not.toBe(healthForAll(payload, now + 2_000))
  })

  it('metrics are what Prometheus reads, each line of them', async () => {
    const text = await metrics(database().payload)
    const isMetric = /^kvalitetsdokument_[a-z_]+(\{[a-z]+="[\w.+]+"(,[a-z]+="[\w.+]+")*\})? \d[\d.e+-]*$/u
    const odd = text
      .split('\n')
      .filter((line) => line !== '' && !/^# (HELP|TYPE) kvalitetsdokument_/u.test(line) && !isMetric.test(line))
    expect(odd).toEqual([])
    const named = ['requests_total{kind="save",result="done"}', 'requests_total{kind="login",result="refused"}']
    const rest = [
      'documents_unarchived 0',
      'jobs{state="failed"}',
      'disk_free_bytes',
      'memory_bytes',
      'healthy{part="saving"} 1',
    ]
    for (const name of [...named, ...rest, 'request_seconds_bucket{kind="save",le="0.3"}'])
      expect(text).toContain(`kvalitetsdokument_${name}`)
  })

  it('tells in the log, and not only in its health, that the browser prints without its sandbox', async () => {
    const { payload } = database()
    const warned: string[] = []
    const listen = (warning: Error & { code?: string }) => warned.push(`${warning.code}: ${warning.message}`)
    process.on('warning', listen)
    await pdfService().browsers.warm()
    await new Promise((done) => setImmediate(done))
    process.off('warning', listen)
    const { sandbox } = await health(payload)
    const told = warned.filter((line) =>
      /^KVALITETSDOKUMENT_NO_SANDBOX: Chromium prints without its sandbox: /u.test(line),
    )
    expect(told).toHaveLength(sandbox === 'off' ? 1 : 0)
    if (process.getuid?.() === 0) expect(sandbox).toBe('off')
    await closePdfService()
  }, 60_000)

  it('metrics count documents, failures and refused requests', async () => {
    const { payload } = database()
    const value = async (name: string) => {
      const line = (await metrics(payload)).split('\n').find((one) => one.startsWith(`kvalitetsdokument_${name} `))
      return Number(line?.split(' ').at(-1))
    }
    expect(await value('pdf_documents_total')).toBe(0)
    await renderPdf(smallInput('<p>Text</p>'))
    const leak = smallInput('<img src="http://127.0.0.1:9/a.png" alt="a"><img src="https://example.com/b.png" alt="b">')
    await expect(renderPdf(leak)).rejects.toMatchObject({ code: 'REQUEST_REFUSED' })
    expect(await value('pdf_documents_total')).toBe(2)
    expect(await value('pdf_failures_total')).toBe(1)
    expect(await value('pdf_refused_requests_total')).toBe(2)
    expect(await value('renders{state="failed"}')).toBe(0)
    await closePdfService()
  }, 60_000)
})
