import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentNode, GroupNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { renderHtml } from '#render/html.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { convertDocxFiles, missingLibreOffice } from '../validators/libreoffice.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C15: a row is a container. */
const question = (blockKey: string, more = {}) => ({
  blockKey,
  blockType: 'question',
  prompt: `Fråga ${blockKey}`,
  title: `Rubrik ${blockKey}`,
  ...more,
})
const chart = (blockKey: string, more = {}) => ({
  blockKey,
  blockType: 'chart',
  source: 'own',
  title: `Diagram ${blockKey}`,
  unit: '%',
  height: 'small',
  showData: false,
  series: [{ key: 's', label: 'Skolan' }],
  categories: ['2018/19', '2019/20', '2020/21', '2021/22', '2022/23'].map((label, at) => ({
    key: `k${at}`,
    label,
    values: [String(60 + at * 7)],
  })),
  ...more,
})
/** Sixteen charts in rows of four, the second, third and others hidden. */
const keys = Array.from({ length: 16 }, (_, at) => `d${at + 1}`)
const hidden = ['d2', 'd3', 'd7', 'd8', 'd10', 'd13', 'd16']
const sixteen = (more = {}) =>
  keys.map((key, at) => chart(key, at === 0 ? { rowColumns: '4', ...more } : { beside: true }))
const without = (gone: string[]) => ({ visibility: Object.fromEntries(gone.map((key) => [key, false])) })

const keyIn = (column: DocumentNode[]) => column[0]?.origin.blockKey ?? ''
const linesIn = (nodes: DocumentNode[]) => nodesOf(nodes, 'group').map(({ columns }) => columns.map(keyIn))
const rowsIn = (nodes: DocumentNode[]): GroupNode[] => nodesOf(nodes, 'group')
const tablesIn = (xml: string) => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []

describe('sixteen charts of which seven are hidden', () => {
  it('close up in lines of four, all columns as wide', async () => {
    const { tree, problems } = documentOf([section('Avsnitt', sixteen())], without(hidden))
    expect(problems).toEqual([])
    expect(linesIn(tree.children)).toEqual([
      ['d1', 'd4', 'd5', 'd6'],
      ['d9', 'd11', 'd12', 'd14'],
      ['d15', '', '', ''],
    ])
    const { html, word } = await outputsOf(tree)
    expect(html.match(/class="across across-4 across-figures"/g)).toHaveLength(3)
    expect(html.match(/across-place across-free/g)).toHaveLength(3)
    expect(word.tables.map(({ rows }) => rows[0]?.length)).toEqual([4, 4, 4])
    expect(word.images).toHaveLength(9)
  })

  it('leave their places free where that is chosen', async () => {
    const { tree } = documentOf(
      [section('Avsnitt', sixteen({ rowGaps: true }))],
      without([...hidden, 'd11', 'd12', 'd9']),
    )
    expect(linesIn(tree.children)).toEqual([
      ['d1', '', '', 'd4'],
      ['d5', 'd6', '', ''],
      ['', 'd14', 'd15', ''],
    ])
    const { html, word } = await outputsOf(tree)
    expect(html.match(/across-free/g)?.length).toBeGreaterThanOrEqual(6)
    expect(word.tables[2]?.rows[0]?.map((text) => text !== '')).toEqual([false, true, true, false])
  })
})

it('is a row whatever is hidden: nothing joins what only came to stand before it', () => {
  const blocks = [
    question('before'),
    question('a', { rowColumns: '2' }),
    question('b', { beside: true }),
    question('c'),
  ]
  const whole = documentOf([section('Avsnitt', blocks)])
  expect(linesIn(whole.tree.children)).toEqual([['a', 'b']])
  const { tree } = documentOf([section('Avsnitt', blocks)], without(['a']))
  expect(linesIn(tree.children)).toEqual([])
  const [first] = tree.children
  expect(first?.type === 'section' && first.children.map(({ origin }) => origin.blockKey)).toEqual(['before', 'b', 'c'])
  // Placed beside without a row it still joins whatever is printed before it, as old templates count on.
  const old = blocks.map((block) => ({ ...block, rowColumns: undefined }))
  expect(linesIn(documentOf([section('Avsnitt', old)], without(['a'])).tree.children)).toEqual([['before', 'b']])
})

it('turns the page before the row, though its first block is hidden, and shares the width among those left', () => {
  const blocks = [
    question('before'),
    question('a', { rowColumns: '4', newPage: true }),
    question('b', { beside: true }),
    question('c', { beside: true }),
  ]
  const { tree } = documentOf([section('Avsnitt', blocks)], without(['a']))
  expect(rowsIn(tree.children)).toMatchObject([{ row: true, newPage: true, columns: [{}, {}] }])
})

it('keeps headings with their blocks, level, in page and Word', async () => {
  const long = 'Eleverna känner sig trygga på vägen till och från skolan'
  const blocks = [
    chart('a', { rowColumns: '4', title: long }),
    ...['b', 'c', 'd'].map((key) => chart(key, { beside: true })),
  ]
  const { tree } = documentOf([section('Avsnitt', blocks)])
  const { html, word } = await outputsOf(tree)
  expect(
    html.match(/<section class="section section-block">\s*<h3[^>]*>[^<]*<\/h3>\s*<div class="across-body">/g),
  ).toHaveLength(4)
  expect(word.tables[0]?.rows[0]?.map((text) => text.replaceAll('\u00ad', '').trim())).toEqual([
    long,
    'Diagram b',
    'Diagram c',
    'Diagram d',
  ])
  const [row = ''] = tablesIn(word.xml('word/document.xml'))
  expect(row).toContain('<w:cantSplit/>')
  // Those of one line leave below them what the three lines of the first take.
  expect(word.headings.map(({ text }) => text)).toEqual(expect.arrayContaining([long, 'Diagram d']))
  const after = [...row.matchAll(/<w:pStyle w:val="Heading2"\/>.*?<\/w:pPr>/gs)].map(([paragraph]) =>
    Number(/w:after="(\d+)"/.exec(paragraph)?.[1] ?? 0),
  )
  expect(after[0]).toBe(60)
  expect(new Set(after.slice(1)).size).toBe(1)
  expect(after[1]).toBeGreaterThan(500)
})

it('sets charts beside each other level, whatever stands above and below them', async () => {
  const two = {
    series: [
      { key: 'f', label: 'Flickor' },
      { key: 'p', label: 'Pojkar' },
    ],
    direction: 'upright',
  }
  const categories = [{ key: 'k', label: 'Kort', values: ['50', '60'] }]
  const { tree } = documentOf([
    section('Avsnitt', [
      chart('a', { ...two, categories, rowColumns: '2' }),
      chart('b', { direction: 'upright', beside: true }),
    ]),
  ])
  const { html } = await outputsOf(tree)
  const svgs = html.match(/<svg.*?<\/svg>/gs) ?? []
  const sizes = svgs.map((svg) => /width="(\d+)pt" height="(\d+)pt"/.exec(svg)?.slice(1).map(Number))
  expect(new Set(sizes.map((size) => size?.[1])).size).toBe(1)
  // Half the width of the page, less the space between.
  expect(sizes[0]?.[0]).toBeLessThan(235)
})

/** Where the first line of each chart's grid begins: at the foot of standing bars, at the top of lying ones. */
const startsIn = (html: string) =>
  (html.match(/<svg.*?<\/svg>/gs) ?? []).map((svg) => {
    const [, y1, y2] = /<line[^>]* y1="([\d.-]+)" y2="([\d.-]+)" stroke="#\w+" stroke-width="0.6"/.exec(svg) ?? []
    const moves = [...svg.matchAll(/<g transform="translate\(0 ([\d.]+)\)"/g)].map(([, down]) => Number(down))
    return Math.min(Number(y1), Number(y2)) + moves.reduce((sum, down) => sum + down, 0)
  })

it.each([
  ['of a row', '2', 'upright'],
  ['placed beside each other', undefined, 'upright'],
  ['of a row, lying and with more rows than the other', '2', 'lying'],
])(
  'begins the values of charts %s at the same height, with legends of one and two lines',
  async (_, rowColumns, way) => {
    const long = ['Flickor i årskurs nio på kommunens skolor', 'Pojkar i årskurs nio på kommunens skolor']
    const legend = (labels: string[]) => ({ series: labels.map((label) => ({ key: label, label })), direction: way })
    const categories = (count: number, values: string[]) =>
      Array.from({ length: count }, (_, at) => ({ key: `${at}`, label: `${at}`, values }))
    const { tree } = documentOf([
      section('Avsnitt', [
        chart('a', { ...legend(long), categories: categories(2, ['50', '60']), rowColumns }),
        chart('b', { ...legend(['Alla', 'Riket']), categories: categories(4, ['50', '60']), beside: true }),
      ]),
    ])
    const starts = startsIn((await outputsOf(tree)).html)
    expect(starts).toHaveLength(2)
    expect(Math.abs((starts[0] ?? 0) - (starts[1] ?? 1))).toBeLessThan(0.01)
  },
)

it('lets data, and tables, stand below the row in Word, in order', async () => {
  const table = {
    blockKey: 't',
    blockType: 'table',
    title: 'Tabellen',
    beside: true,
    columns: ['Insats', 'Ansvarig', 'Klart', 'Kommentar'].map((label) => ({ key: label, label })),
    rows: [{ key: 'r', label: 'Läslyftet' }],
  }
  const blocks = [
    chart('a', { rowColumns: '4', caption: 'Trygghet', showData: true }),
    question('b', { beside: true }),
    table,
    question('c', { beside: true }),
  ]
  const { tree, problems } = documentOf([section('Avsnitt', blocks)])
  expect(problems).toEqual([])
  const { word } = await outputsOf(tree)
  // The row, the chart's figures, and the table: stacked, for its words did not fit a fourth of the page.
  expect(word.tables.map(({ rows }) => rows[0]?.length)).toEqual([2, 2, 1])
  expect(word.tables[2]?.rows.slice(1).map(([label]) => label)).toEqual(['Insats', 'Ansvarig', 'Klart', 'Kommentar'])
  expect(word.tables[1]?.caption).toBe('Figur 1. Trygghet')
  // What stands by itself keeps its heading where Word's navigation finds it.
  expect(word.headings.map(({ text }) => text)).toContain('Tabellen')
  expect(tablesIn(word.xml('word/document.xml')).every((xml) => xml.match(/<w:tbl>/g)?.length === 1)).toBe(true)
})

describe('files', async () => {
  afterAll(() => closePdfService())
  it('keep charts in a row on their slide, drawn alike and level', async () => {
    const series = ['Flickor', 'Pojkar'].map((label) => ({ key: label, label }))
    const long = series.map(({ key }) => ({ key, label: `${key} i årskurs nio på kommunens alla skolor` }))
    const shared = { title: '', direction: 'upright', categories: [{ key: 'k', label: 'Kort', values: ['50', '60'] }] }
    const sections = [
      section('Avsnitt', [
        chart('a', { ...shared, series: long, caption: 'Ett', rowColumns: '2' }),
        chart('b', { ...shared, series, caption: 'Två', beside: true }),
      ]),
    ]
    const { input } = documentOf(sections)
    const { tree } = documentOf(sections, { ...input, template: { ...input.template, layout: 'slides' } })
    const html = renderHtml(tree, { mode: 'print', assetUrl: (key) => key })
    const [first, second] = startsIn(html)
    expect(first).toBe(second)
    expect(new Set(html.match(/viewBox="[^"]*" role="img"/g)).size).toBe(1)
    const at = { date: new Date('2023-09-20'), loadAsset: async () => undefined }
    const { pdf } = await renderDocument(tree, ['pdf'], at)
    expect(pdf.pages).toBe(2)
  })
  it('have sixteen small charts on one page, under the heading of their section', async () => {
    const { tree } = documentOf([section('Först', [question('q')]), section('Sexton', sixteen(), { newPage: true })])
    const { pdf } = await renderDocument(tree, ['pdf'], {
      date: new Date('2023-09-20'),
      loadAsset: async () => undefined,
    })
    expect(pdf.pages).toBe(2)
  })
  const missing = (await missingVeraPdf()) ?? (await missingOpenXml()) ?? (await missingLibreOffice())
  it.skipIf(missing)('of rows have no fault, and no more pages in Word than on paper', async () => {
    const name = 'Förskolan och skolan i Norra Skogsbacken med fritidshemmet Gläntan'
    const { tree } = documentOf(
      [
        section(name, sixteen({ rowGaps: true })),
        section('B', [
          question('x', { rowColumns: '3' }),
          chart('y', { beside: true, showData: true, caption: 'Y' }),
          chart('z', { beside: true, categories: [] }),
        ]),
      ],
      without(hidden),
    )
    const { pdf, docx } = await renderDocument(tree, ['pdf', 'docx'], {
      date: new Date('2023-09-20'),
      loadAsset: async () => undefined,
    })
    expect([...pdf.findings, ...docx.findings]).toEqual([])
    const folder = await mkdtemp(join(tmpdir(), 'rows-'))
    try {
      const [paper, word] = [join(folder, 'rows.pdf'), join(folder, 'rows.docx')]
      await Promise.all([writeFile(paper, pdf.bytes), writeFile(word, docx.bytes)])
      expect(await judgeDocx(word)).toEqual([])
      const [converted] = await convertDocxFiles([word])
      expect(Math.abs((converted?.pages ?? 0) - (pdf.pages ?? 0))).toBeLessThanOrEqual(1)
      for (const profile of ['ua1', '2a'] as const) expect(await judgePdf([paper], profile)).toEqual({ [paper]: [] })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
