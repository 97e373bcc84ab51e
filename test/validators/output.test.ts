import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintPptx } from '#render/pptx/lintPptx.ts'
import { launch } from '../html/browser.ts'
import { axe } from '../school/axe.ts'
import { type Converted, convertDocxFiles, missingLibreOffice } from './libreoffice.ts'
import { unlessCi } from './Missing.ts'
import { judgeDocx, missingOpenXml } from './openxml.ts'
import { judgePdf, missingVeraPdf } from './verapdf.ts'

/** Independent judges over everything that `npm run demo` writes, with no tolerance. */
const root = resolve(import.meta.dirname, '../../out')
const made = (extension: string) => globSync(`**/*.${extension}`, { cwd: root }).sort()
const [pdfs, words, pages, decks] = [made('pdf'), made('docx'), made('html'), made('pptx')]
const noOutput = unlessCi(pdfs.length === 0 ? 'out/ is empty: npm run demo -- --no-serve writes it' : undefined)
const noVeraPdf = noOutput ?? (await missingVeraPdf())
const noOpenXml = noOutput ?? (await missingOpenXml())
const noLibreOffice = noOutput ?? (await missingLibreOffice())
const name = (what: string, missing: string | undefined) => (missing ? `${what} (skipped: ${missing})` : what)

it.skipIf(noOutput)(name('the demo wrote every document in three formats', noOutput), () => {
  const stems = (files: string[]) => files.map((file) => join(dirname(file), basename(file).replace(/\.\w+$/, '')))
  expect(pdfs.length).toBeGreaterThan(0)
  expect(stems(words)).toEqual(stems(pdfs))
  expect(stems(pages)).toEqual(stems(pdfs))
})

describe.skipIf(noVeraPdf)(name('PDF', noVeraPdf), () => {
  // All files in one run: Java takes longer to start than to judge one.
  it.each(['ua1', '2a'] as const)(
    'veraPDF finds no failed rule in any file, profile %s',
    async (profile) => {
      const paths = pdfs.map((file) => join(root, file))
      expect(await judgePdf(paths, profile)).toEqual(Object.fromEntries(paths.map((path) => [path, []])))
    },
    600_000,
  )
})

describe.skipIf(noOpenXml)(name('PowerPoint', noOpenXml), () => {
  it('is there for slides alone', () => {
    expect(decks.length).toBeGreaterThan(0)
    expect(decks.length).toBeLessThan(pdfs.length)
  })
  it.each(decks)(
    '%s is valid, and breaks no rule of our own',
    async (file) => {
      expect(await judgeDocx(join(root, file))).toEqual([])
      expect(lintPptx(await readFile(join(root, file)))).toEqual([])
    },
    60_000,
  )
})

describe('Word', () => {
  describe.skipIf(noOpenXml)(name('Open XML SDK', noOpenXml), () => {
    it.each(words)(
      '%s is valid',
      async (file) => {
        expect(await judgeDocx(join(root, file))).toEqual([])
      },
      60_000,
    )
  })

  describe.skipIf(noLibreOffice)(name('LibreOffice', noLibreOffice), () => {
    let conversions: (Converted | undefined)[] = []
    beforeAll(async () => {
      conversions = await convertDocxFiles(words.map((file) => join(root, file)))
    }, 600_000)

    it.each(words)('%s opens, on as many pages as the PDF within a tenth', async (file) => {
      const converted = conversions[words.indexOf(file)]?.pages ?? 0
      expect(converted).toBeGreaterThan(0)
      const pdf = await PDFDocument.load(await readFile(join(root, file.replace(/docx$/, 'pdf'))))
      const first = pdf.getPage(0).getSize()
      const printed = pdf.getPageCount()
      const phrases = `${converted} pages, ${printed} in the PDF`
      // Slides are a handout in Word: upright, with several of them on a page.
      if (first.width > first.height) return expect(converted, phrases).toBeLessThan(printed)
      expect(Math.abs(converted - printed), phrases).toBeLessThanOrEqual(Math.max(1, printed / 10))
    })
  })
})

describe.skipIf(noOutput)(name('web page', noOutput), () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  it.each(pages)(
    '%s has nothing that axe objects to',
    async (file) => {
      const page = await browser.newPage()
      try {
        await page.goto(pathToFileURL(join(root, file)).href, { waitUntil: 'load' })
        expect(await axe(page)).toEqual([])
      } finally {
        await page.close()
      }
    },
    120_000,
  )
})
