import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, describe, expect, it } from 'vitest'
import { layoutTree } from '#document/tree/layout.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { DocumentNode, DocumentTree, Inline, SectionNode, TableNode } from '#document/tree/tree.ts'
import type { LoadAsset } from '#render/assets.ts'
import { checkTypefaces, missingCharacters } from '#render/checkTypefaces.ts'
import { woffToFont } from '#render/docx/woffToFont.ts'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { closePdfService, createPdfService } from '#render/pdf/service.ts'
import { type Format, renderDocument } from '#render/renderDocument.ts'
import { themes } from '#templates/themes/themes.ts'
import { codeOf, smallInput } from '../pdf/support.ts'

const service = createPdfService({ concurrency: 1 })
afterAll(() => closePdfService(service))

const origin = { blockKey: 'prov' }
const text = (value: string): Inline[] => [{ type: 'text', text: value }]
const paragraph = (inlines: Inline[]): DocumentNode => ({ type: 'paragraph', origin, inlines })
const heading = (title: string, children: DocumentNode[]): SectionNode => ({
  type: 'section',
  origin,
  variant: 'block',
  title: text(title),
  numbered: false,
  inContents: false,
  children,
})
const treeOf = (children: DocumentNode[]): DocumentTree =>
  layoutTree(
    numberTree({
      version: 1,
      language: 'sv',
      layout: 'report',
      title: 'Prov',
      author: 'Kommunen',
      theme: 'kommun',
      running: { start: 'Skolan', end: 'Prov' },
      facts: { unit: 'Skolan', schoolYear: '2023/24' },
      children: [{ ...heading('Rubrik', children), variant: 'section' }],
    }).tree,
  )
const table = (cells: { left: DocumentNode[]; rows: number }): TableNode => ({
  type: 'table',
  origin,
  caption: text('Värden'),
  numbered: true,
  columns: [{ key: 'a' }, { key: 'b' }],
  head: [
    {
      key: 'h',
      cells: [
        { inlines: text('A'), header: 'column' },
        { inlines: text('B'), header: 'column' },
      ],
    },
  ],
  groups: [
    {
      key: 'g',
      rows: Array.from({ length: cells.rows }, (_, row) => ({
        key: `r${row}`,
        cells: [{ inlines: text(`Rad ${row}`), children: cells.left }, { inlines: text('87,5') }],
      })),
    },
  ],
})
const notes = (count: number): DocumentNode =>
  paragraph(
    Array.from({ length: count }, (_, at): Inline[] => [
      ...text(`ord ${at} `),
      { type: 'note', inlines: text(`Anmärkning ${at}`) },
    ]).flat(),
  )
const none: LoadAsset = async () => undefined
const render = <F extends Format>(tree: DocumentTree, formats: F[], loadAsset = none, deadlineMs = 50_000) =>
  renderDocument(tree, formats, { date: new Date(0), loadAsset, pdf: { service, deadlineMs } })
/** The renderer is as good as new: the next document is made, without a fault. */
const nextIsFine = async () =>
  expect((await render(treeOf([paragraph(text('Nästa'))]), ['pdf'])).pdf).toMatchObject({ pages: 1, findings: [] })

describe('too much', () => {
  it.each([
    ['a table of 20 000 rows', treeOf([table({ left: [], rows: 20_000 })])],
    ['ten thousand notes', treeOf([notes(10_000)])],
  ])(
    '%s ends at the deadline, and the next document is made',
    async (_, tree) => {
      expect(await codeOf(render(tree, ['pdf'], none, 3_000))).toBe('DEADLINE')
      await nextIsFine()
    },
    120_000,
  )

  it('many is not too much: a thousand rows and five hundred notes are made, without a fault', async () => {
    const { pdf, docx } = await render(treeOf([table({ left: [], rows: 1_000 }), notes(500)]), ['pdf', 'docx'])
    expect(pdf.pages).toBeGreaterThan(20)
    expect([...pdf.findings, ...docx.findings]).toEqual([])
  }, 120_000)

  it('a drawing of 3 MB is made, without a fault', async () => {
    const paths = Array.from(
      { length: 75_000 },
      (_, at) => `<path d="M${at % 800} ${at % 600}l${at % 7} 5" stroke="#0c4a66"/>`,
    )
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${paths.join('')}</svg>`
    expect(svg.length).toBeGreaterThan(3_000_000)
    const image: DocumentNode = { type: 'image', origin, asset: 'stor', alt: 'Många streck' }
    const drawn: LoadAsset = async () => ({ body: Buffer.from(svg), mime: 'image/svg+xml' })
    const { pdf, docx } = await render(treeOf([image]), ['pdf', 'docx'], drawn)
    expect([...pdf.findings, ...docx.findings]).toEqual([])
    await nextIsFine()
  }, 120_000)
})

describe('an image that never comes', () => {
  it.each(['pdf', 'docx', 'html'] as const)(
    'ends %s at the deadline',
    async (format) => {
      const image: DocumentNode = { type: 'image', origin, asset: 'borta', alt: 'Kommer aldrig' }
      const hanging: LoadAsset = () => new Promise(() => undefined)
      expect(await codeOf(render(treeOf([image]), [format], hanging, 1_500))).toBe('DEADLINE')
      await nextIsFine()
    },
    60_000,
  )
})

describe('odd documents', () => {
  it('a heading inside a cell is a heading, in the PDF and in Word', async () => {
    const tree = treeOf([table({ left: [heading('Rubrik i en cell', [paragraph(text('Text'))])], rows: 2 })])
    const { pdf, docx } = await render(tree, ['pdf', 'docx'])
    expect([...pdf.findings, ...docx.findings]).toEqual([])
  }, 60_000)

  it('a typeface without å is a fault, never a silent loan from the server', async () => {
    const file = '@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff2'
    const body = await readFile(createRequire(import.meta.url).resolve(file))
    const input = smallInput(
      `<style>@font-face{font-family:Half;src:url(https://assets.invalid/fonts/half.woff2)}body{font-family:Half}</style>
       <p>Blåbär på ön</p>`,
      { assets: async () => ({ body, mime: 'font/woff2' }) },
    )
    const { findings } = await renderPdf(input, { service })
    expect(findings.length).toBeGreaterThan(0)
    for (const { code } of findings) expect(['FONT_FOREIGN', 'GLYPH_MISSING']).toContain(code)
    expect(findings.find(({ code }) => code === 'FONT_FOREIGN')?.message).toContain('finns inte i Half')
  }, 60_000)

  it('a theme’s typeface must have every letter of ours itself; the one that stands in for others may not lend it', async () => {
    const folder = '@fontsource/public-sans/files'
    const font = async (subset: string) =>
      woffToFont(
        await readFile(createRequire(import.meta.url).resolve(`${folder}/public-sans-${subset}-400-normal.woff`)),
      )
    expect(missingCharacters(await font('latin'))).toEqual([])
    expect(missingCharacters(await font('latin-ext'))).toEqual(expect.arrayContaining(['a', 'å', 'Ö', '7']))
    for (const theme of themes.values()) expect(checkTypefaces(theme)).toEqual([])
  })
})
