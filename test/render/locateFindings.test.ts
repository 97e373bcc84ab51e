import { describe, expect, it } from 'vitest'
import { readableColour } from '#collections/fields/readableColour.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { locateFindings } from '#render/locateFindings.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { checkContrast } from '#templates/themes/checkContrast.ts'
import { themes } from '#templates/themes/themes.ts'

const origin = { blockKey: 'betyg@ak9' }
const inlines = (text: string) => [{ type: 'text' as const, text }]
const treeOf = (children: DocumentNode[]): DocumentTree =>
  numberTree({
    version: 1,
    language: 'sv',
    layout: 'report',
    title: 'Plan',
    author: 'Kommunen',
    theme: 'kommun',
    running: { start: 'Skolan', end: 'Plan' },
    facts: { unit: 'Skolan', schoolYear: '2023/24' },
    children: [
      {
        type: 'section',
        origin: { blockKey: 'resultat' },
        variant: 'section',
        title: inlines('Resultat'),
        numbered: true,
        inContents: true,
        children: [
          {
            type: 'section',
            origin,
            variant: 'block',
            title: inlines('Betyg i årskurs 9'),
            numbered: false,
            inContents: false,
            children,
          },
        ],
      },
    ],
  }).tree
const table: DocumentNode = {
  type: 'table',
  origin,
  caption: [],
  numbered: false,
  columns: [{ key: 'a' }, { key: 'b' }],
  head: [],
  groups: [{ key: 'g', rows: [{ key: 'r', cells: [{ inlines: inlines('1') }, { inlines: inlines('2') }] }] }],
}
const here = { blockKey: 'betyg@ak9', place: 'Betyg i årskurs 9' }
const fault = { code: 'CELL_WITHOUT_HEADER' as const, message: 'Fel.' }

describe('a finding is led back to its block', () => {
  it.each([
    ['the id of its table', { anchor: 't-betyg-ak9' }],
    ['an id that the renderer made from it', { anchor: 't-betyg-ak9-caption' }],
    ['the id of the heading over it', { anchor: 'b-betyg-ak9' }],
    ['a bookmark in Word', { bookmark: 'b_betyg_ak9' }],
  ])('by %s', (_, at) => {
    expect(locateFindings(treeOf([table]), [{ ...fault, ...at }])).toMatchObject([here])
  })

  it('by the address of its image', () => {
    const image: DocumentNode = { type: 'image', origin, asset: 'bild 1', alt: 'En bild' }
    const anchor = 'https://assets.invalid/media/bild%201'
    expect(locateFindings(treeOf([image]), [{ ...fault, anchor }])).toMatchObject([here])
  })

  it('by the heading that its page begins with, and not at all when nothing is known', () => {
    const found = locateFindings(treeOf([table]), [{ ...fault, page: 3 }, fault], { 's-resultat': 2 })
    expect(found[0]).toMatchObject({ blockKey: 'resultat', place: 'Resultat' })
    expect(found[1]).toEqual(fault)
  })
})

describe('a produced file with faults', () => {
  it('names the block in PDF and in Word, and does not call itself accessible', async () => {
    const options = { date: new Date(0), loadAsset: async () => undefined }
    const faulty = await renderDocument(treeOf([table]), ['pdf', 'docx'], options)
    expect(faulty.pdf.findings).toMatchObject([{ code: 'CELL_WITHOUT_HEADER', ...here }])
    expect(faulty.docx.findings).toMatchObject([{ code: 'TABLE_WITHOUT_HEADER', ...here }])
    const sound = await renderDocument(treeOf([]), ['pdf'], options)
    const claim = /<pdfuaid:part>1</
    expect(claim.test(Buffer.from(sound.pdf.bytes).toString('latin1'))).toBe(true)
    expect(claim.test(Buffer.from(faulty.pdf.bytes).toString('latin1'))).toBe(false)
    await closePdfService()
  }, 60_000)

  it('says all images that are missing, each with its block', async () => {
    const image: DocumentNode = { type: 'image', origin, asset: 'borta', alt: 'En bild' }
    const options = { date: new Date(0), loadAsset: async () => undefined }
    await expect(renderDocument(treeOf([image]), ['pdf'], options)).rejects.toMatchObject({
      code: 'ASSET_MISSING',
      findings: [{ code: 'ASSET_MISSING', ...here }],
    })
    const { html } = await renderDocument(treeOf([image]), ['html'], options)
    expect(html.findings).toMatchObject([{ code: 'ASSET_MISSING', ...here }])
    await closePdfService()
  }, 60_000)
})

describe('the colours of a municipality', () => {
  it('are refused when they cannot be read, with a shade that can', () => {
    const judge = (own: 'primary' | 'accent', value: string) =>
      readableColour(own)(value, { siblingData: { name: 'varm' } })
    expect(judge('primary', '#f2c84b')).toMatch(/för låg kontrast: 1,\d:1.*till exempel #[0-9a-f]{6}/)
    expect(judge('accent', '#f2c84b')).toMatch(/^Accentfärgen/)
    expect(judge('accent', 'gul')).toMatch(/^Skriv färgen som #/)
    expect(judge('primary', '#0b5a6f')).toBe(true)
    expect(judge('primary', '')).toBe(true)
  })

  it('are readable in every theme that ships', () => {
    for (const theme of themes.values()) expect(checkContrast(theme)).toEqual([])
  })
})
