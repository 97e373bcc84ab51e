import { afterEach, describe, expect, it } from 'vitest'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, createPdfService, type PdfService } from '#render/pdf/service.ts'
import { codeOf, isAlive, profiles, smallInput, stressInput, until } from './support.ts'

let service: PdfService

afterEach(() => closePdfService(service))

const HANGING = '<img src="https://assets.invalid/hanging.png" alt="Kommer aldrig">'

describe('a lost browser', () => {
  it('fails its document with BROWSER_LOST and makes the next one', async () => {
    service = createPdfService({ concurrency: 2 })
    const lost = codeOf(renderPdf(smallInput(HANGING), { service }))
    await until(() => service.browsers.metrics().active === 1)
    const pid = await service.browsers.pid()
    await new Promise((resolve) => setTimeout(resolve, 300))
    process.kill(pid ?? 0, 'SIGKILL')
    expect(await lost).toBe('BROWSER_LOST')
    expect((await renderPdf(stressInput(), { service })).findings).toEqual([])
    expect(service.browsers.metrics()).toMatchObject({ browserStarts: 2, browserLosses: 1, failures: 1 })
  }, 60_000)
})

describe('the deadline', () => {
  it('ends a document whose image never comes, and the next one is made', async () => {
    service = createPdfService({ concurrency: 1 })
    await service.browsers.warm()
    expect(await codeOf(renderPdf(smallInput(HANGING), { service, deadlineMs: 1_000 }))).toBe('DEADLINE')
    expect((await renderPdf(stressInput(), { service })).findings).toEqual([])
    expect(service.browsers.metrics()).toMatchObject({ browserStarts: 1, failures: 1 })
  }, 60_000)

  it('ends a document that is too long to print', async () => {
    service = createPdfService({ concurrency: 1 })
    await service.browsers.warm()
    const endless = smallInput(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(60_000)}</table>`)
    expect(await codeOf(renderPdf(endless, { service, deadlineMs: 2_000 }))).toBe('DEADLINE')
    expect((await renderPdf(smallInput('<p>Nästa</p>'), { service })).pages).toBe(1)
  }, 60_000)

  it('gives way to a caller that gives up', async () => {
    service = createPdfService({ concurrency: 1 })
    const controller = new AbortController()
    const aborted = codeOf(renderPdf(smallInput(HANGING), { service, signal: controller.signal }))
    await until(() => service.browsers.metrics().active === 1)
    controller.abort()
    expect(await aborted).toBe('ABORTED')
    expect(await codeOf(renderPdf(smallInput(''), { service, signal: AbortSignal.abort() }))).toBe('ABORTED')
  }, 60_000)
})

describe('requests', () => {
  it('are refused and counted when they leave the renderer', async () => {
    service = createPdfService({ concurrency: 1 })
    const leaks = `<img src="http://127.0.0.1:9/a.png" alt="a"><img src="file:///etc/hostname" alt="b">
<iframe src="https://example.com/"></iframe><link rel="stylesheet" href="https://example.com/a.css">`
    const refused = renderPdf(smallInput(leaks), { service })
    await expect(refused).rejects.toMatchObject({ code: 'REQUEST_REFUSED' })
    await expect(refused).rejects.toHaveProperty('findings.length', 3)
    expect(service.browsers.metrics().refusedRequests).toBe(3)
  }, 60_000)

  it('for assets that are missing are reported all at once', async () => {
    service = createPdfService({ concurrency: 1 })
    const body = ['a', 'b'].map((key) => `<img src="https://assets.invalid/${key}.png" alt="${key}">`).join('')
    await expect(renderPdf(smallInput(body), { service })).rejects.toMatchObject({
      code: 'ASSET_MISSING',
      findings: [{ code: 'ASSET_MISSING' }, { code: 'ASSET_MISSING' }],
    })
    const preview = await renderPdf(smallInput(body), { service, faults: 'report' })
    expect(preview.findings.map(({ code }) => code)).toEqual(['ASSET_MISSING', 'ASSET_MISSING'])
  }, 60_000)
})

describe('the queue', () => {
  it('refuses what it cannot hold', async () => {
    service = createPdfService({ concurrency: 1, queueLimit: 1 })
    const codes = Promise.all([1, 2, 3].map(() => codeOf(renderPdf(smallInput('<p>Text</p>'), { service }))))
    expect((await codes).sort()).toEqual(['QUEUE_FULL', 'none', 'none'])
  }, 60_000)
})

describe('the browser', () => {
  it('is replaced after so many documents while ten are under way', async () => {
    service = createPdfService({ concurrency: 2, restartAfter: 3 })
    const inputs = Array.from({ length: 10 }, (_, i) => smallInput(`<p>Dokument ${i}</p>`))
    const results = await Promise.all(inputs.map((input) => renderPdf(input, { service })))
    expect(results.map(({ findings }) => findings.length)).toEqual(Array(10).fill(0))
    expect(service.browsers.metrics()).toMatchObject({ failures: 0, browserLosses: 0 })
    expect(service.browsers.metrics().browserStarts).toBeGreaterThanOrEqual(3)
    expect(await service.browsers.health()).toMatchObject({ ok: true })
  }, 120_000)

  it('leaves no process and no profile behind', async () => {
    service = createPdfService({ concurrency: 1 })
    await renderPdf(smallInput('<p>Text</p>'), { service })
    const pid = (await service.browsers.pid()) ?? 0
    expect(await profiles()).toHaveLength(1)
    await closePdfService(service)
    expect(isAlive(pid)).toBe(false)
    expect(await profiles()).toEqual([])
    expect(await codeOf(renderPdf(smallInput(''), { service }))).toBe('CLOSED')
    expect(await service.browsers.health()).toEqual({ ok: false, state: 'closed' })
  }, 60_000)
})
