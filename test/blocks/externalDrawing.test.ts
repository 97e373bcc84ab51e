import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBlocks, createRegistry } from '#blocks/kit/index.ts'
import { compose } from '#document/compose.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { type Format, renderDocument } from '#render/renderDocument.ts'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { sampleInput, section } from '../document/sampleInput.ts'
import { readDocx } from '../docx/readDocx.ts'
import timeline from '../fixtures/external-block/timeline/block.ts'
import { fixture, steps } from '../fixtures/external-block/timeline/fixture.ts'
import { launch } from '../html/browser.ts'
import { axe } from '../school/axe.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { allBlocks } from './allBlocks.ts'

const noVeraPdf = await missingVeraPdf()
const noOpenXml = await missingOpenXml()
const raw = { blockKey: 't', blockType: 'timeline', ...fixture.config }
const { tree, problems } = compose(createRegistry([...allBlocks, timeline]), sampleInput([section('s', [raw])]))
const [figure] = nodesOf(tree.children, 'figure')

/** A picture that no kind of drawing of ours is, made by a block of somebody else, with no renderer touched. */
describe('a block from outside that draws a timeline to scale', () => {
  let folder: string
  let browser: Browser
  let files: Awaited<ReturnType<typeof renderDocument<Exclude<Format, 'pptx'>>>>
  const fileOf = (format: Exclude<Format, 'pptx'>) => path.join(folder, `timeline.${format}`)
  beforeAll(async () => {
    folder = process.env.LOOK_AT ?? (await mkdtemp(path.join(os.tmpdir(), 'timeline-')))
    browser = await launch()
    files = await renderDocument(tree, ['pdf', 'docx', 'html'], {
      date: new Date('2023-09-20'),
      loadAsset: async () => undefined,
    })
    for (const format of ['pdf', 'docx', 'html'] as const) await writeFile(fileOf(format), files[format].bytes)
  }, 120_000)
  afterAll(async () => {
    await closePdfService()
    await browser?.close()
    if (!process.env.LOOK_AT) await rm(folder, { recursive: true, force: true })
  })

  it('passes the check of every block, and makes no fault', () => {
    expect(() => checkBlocks([timeline])).not.toThrow()
    expect(problems).toEqual([])
  })
  it('says the same in PDF, Word and on the web page', async () => {
    const outputs = [
      (await pagesOf(files.pdf.bytes)).join(' '),
      squeeze(JSON.stringify(readDocx(files.docx.bytes))),
      squeeze(Buffer.from(files.html.bytes).toString()),
    ]
    for (const text of outputs)
      for (const part of ['Årets utvecklingsarbete', 'Kartläggning av elevernas läsning', '31 mars 2023', 'Pågår'])
        expect(text).toContain(squeeze(part))
  })
  it('is told to those who cannot see it, in each of them', () => {
    expect(figure?.alt).toContain('Prova strategierna i alla ämnen: 9 jan. 2023–26 maj 2023, Pågår')
    expect(Buffer.from(files.html.bytes).toString()).toContain(figure?.alt)
    expect(readDocx(files.docx.bytes).images.map(({ alt }) => alt)).toEqual([figure?.alt])
  })
  it('lies to scale: as many points a day everywhere', async () => {
    const html = Buffer.from(files.html.bytes).toString()
    const bars = [
      ...html.matchAll(
        /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="[^"]+" stroke="[^"]+" stroke-width="1"\/>/g,
      ),
    ]
      .map(([, x, width]) => ({ x: Number(x), width: Number(width) }))
      .filter(({ width }) => width !== 18)
    const days = steps.flatMap(({ from, to }) =>
      to ? [{ start: Date.parse(from), long: (Date.parse(to) - Date.parse(from)) / 86_400_000 }] : [],
    )
    const scale = bars.map(({ width }, index) => width / (days[index]?.long ?? 0))
    expect(bars).toHaveLength(days.length)
    for (const one of scale) expect(one).toBeCloseTo(scale[0] ?? 0, 2)
    const [first, second] = [bars[0]?.x ?? 0, bars[1]?.x ?? 0]
    const between = ((days[1]?.start ?? 0) - (days[0]?.start ?? 0)) / 86_400_000
    expect((second - first) / between).toBeCloseTo(scale[0] ?? 0, 2)
  })
  it('breaks no rule of ours in any of them', () => {
    expect({ pdf: files.pdf.findings, docx: files.docx.findings, html: files.html.findings }).toEqual({
      pdf: [],
      docx: [],
      html: [],
    })
  })
  it('has nothing on the web page that axe objects to', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${fileOf('html')}`, { waitUntil: 'load' })
    expect(await axe(page)).toEqual([])
    await page.close()
  }, 60_000)
  it.skipIf(noVeraPdf).each(['ua1', '2a'] as const)(
    `veraPDF finds no failed rule, %s ${noVeraPdf ?? ''}`,
    async (profile) => {
      expect(await judgePdf([fileOf('pdf')], profile)).toEqual({ [fileOf('pdf')]: [] })
    },
    120_000,
  )
  it.skipIf(noOpenXml)(
    `is valid Open XML ${noOpenXml ?? ''}`,
    async () => {
      expect(await judgeDocx(fileOf('docx'))).toEqual([])
    },
    60_000,
  )
})
