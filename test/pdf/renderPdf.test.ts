import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PdfResult, renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, createPdfService } from '#render/pdf/service.ts'
import { judgePdf, missingVeraPdf, type Profile } from '../validators/verapdf.ts'
import { smallInput, stressInput } from './support.ts'

const missing = await missingVeraPdf()
const service = createPdfService({ concurrency: 2 })
let directory = ''
let first: PdfResult

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pdf-test-'))
  first = await renderPdf(stressInput(), { service })
}, 120_000)

afterAll(async () => {
  await closePdfService(service)
  await rm(directory, { recursive: true, force: true })
})

async function failedRules(pdf: Uint8Array, profile: Profile): Promise<string[] | undefined> {
  const file = join(directory, `${profile}.pdf`)
  await writeFile(file, pdf)
  return (await judgePdf([file], profile))[file]
}

describe('the stress document', () => {
  it('passes our own checks', () => expect(first.findings).toEqual([]))

  it.skipIf(missing)(
    'passes veraPDF as PDF/UA-1',
    async () => {
      expect(await failedRules(first.pdf, 'ua1')).toEqual([])
    },
    60_000,
  )

  it.skipIf(missing)(
    'passes veraPDF as PDF/A-2a',
    async () => {
      expect(await failedRules(first.pdf, '2a')).toEqual([])
    },
    60_000,
  )

  it.skipIf(missing)(
    'passes veraPDF as PDF/A-3a and PDF/UA-1 with an attachment',
    async () => {
      const attachment = { name: 'träd.json', mime: 'application/json', bytes: Buffer.from('{}') }
      const { pdf } = await renderPdf(stressInput({ attachment }), { service })
      expect(await failedRules(pdf, '3a')).toEqual([])
      expect(await failedRules(pdf, 'ua1')).toEqual([])
    },
    60_000,
  )

  it('is the same, byte for byte, when made again', async () => {
    const again = await renderPdf(stressInput(), { service })
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true)
  }, 60_000)
})

describe('contents', () => {
  it('shows the pages on which an independent reader finds the headings', async () => {
    const document = await getDocument({ data: first.pdf.slice(), verbosity: 0 }).promise
    const contents = await textOf(document, 2)
    for (const heading of ['1 Måluppfyllelse', '1.2 Över tid', '2 Bred tabell', '3 Figurer', '4 Avslutning']) {
      const page = Number(new RegExp(`${heading.replaceAll(' ', '')}(\\d)`).exec(contents)?.[1])
      expect(await textOf(document, page), heading).toContain(heading.replaceAll(' ', ''))
    }
  })

  it('knows the page of anchors with other letters than English ones', () => {
    expect(first.pageMap['malet-över-tid']).toBe(3)
  })

  it('skips the first print when the numbers of last time still hold', async () => {
    const again = await renderPdf(stressInput({ pageMap: first.pageMap }), { service })
    expect(again.timings).not.toHaveProperty('first')
    expect(again.pageMap).toEqual(first.pageMap)
  }, 60_000)

  it('is right although the numbers of last time are wrong', async () => {
    const pageMap = Object.fromEntries(Object.keys(first.pageMap).map((anchor) => [anchor, 77]))
    const again = await renderPdf(stressInput({ pageMap }), { service })
    expect(again.findings).toEqual([])
    expect(again.pageMap).toEqual(first.pageMap)
  }, 60_000)

  it('finds a link to an anchor that is not there', async () => {
    const input = smallInput('<nav class="contents"><a href="#borta">Borta <span class="page-number"></span></a></nav>')
    const { findings } = await renderPdf(input, { service })
    expect(findings).toMatchObject([{ code: 'CONTENTS_WRONG', anchor: 'borta' }])
  }, 60_000)
})

describe('bookmarks', () => {
  it('are the headings without their soft hyphens', async () => {
    const document = await getDocument({ data: first.pdf.slice(), verbosity: 0 }).promise
    const [root] = await document.getOutline()
    const titles = root?.items.map(({ title }) => title)
    expect(titles).toEqual(['Innehåll', '1 Måluppfyllelse', '2 Bred tabell', '3 Figurer', '4 Avslutning'])
  })
})

type Document = Awaited<ReturnType<typeof getDocument>['promise']>

/** The text of a page without spaces: pdf.js guesses where they are. */
async function textOf(document: Document, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/g, '')
}
