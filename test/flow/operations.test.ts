import { expect, it } from 'vitest'
import { health } from '#jobs/health.ts'
import { metrics } from '#jobs/metrics.ts'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, pdfService } from '#render/pdf/service.ts'
import { smallInput } from '../pdf/support.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase('watching over the server', (database) => {
  it('health says what database and browser say', async () => {
    const { payload } = database()
    expect(await health(payload)).toEqual({ ok: true, database: 'ok', pdf: 'idle' })
    await pdfService().browsers.warm()
    // Whether the machine has a sandbox for it is the machine's; that it is said is ours.
    const sandbox = expect.stringMatching(/^(on|off)$/u)
    expect(await health(payload)).toEqual({ ok: true, database: 'ok', pdf: 'ready', sandbox })
    const broken = { count: () => Promise.reject(new Error('no database')) } as unknown as typeof payload
    expect(await health(broken)).toEqual({ ok: false, database: 'lost', pdf: 'ready', sandbox })
    await closePdfService()
  }, 60_000)

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
