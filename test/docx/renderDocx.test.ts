import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraph, text } from '#document/tree/nodes.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import { lintDocx } from '#render/docx/lintDocx.ts'
import { renderDocx } from '#render/docx/renderDocx.ts'
import { convertDocx, missingLibreOffice } from '../validators/libreoffice.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { expectedOf, plain } from './expected.ts'
import { type ReadDocx, readDocx } from './readDocx.ts'
import { pageMapOf, stressAssets } from './stressAssets.ts'
import { longAnswer, stressTree } from './stressTree.ts'

const missing = await missingOpenXml()
const noOffice = await missingLibreOffice()
const date = new Date('2026-01-02T03:04:05Z')
const render = (tree: DocumentTree, pageMap?: Record<string, number>) =>
  renderDocx(tree, { assets: stressAssets, pageMap, date })
const small = (children: DocumentTree['children'], rest: Partial<DocumentTree> = {}): DocumentTree =>
  numberTree({ ...stressTree, ...rest, children }).tree
const origin = { blockKey: 'x' }

let folder: string
let bytes: Uint8Array
let read: ReadDocx
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docx-'))
  bytes = await render(stressTree, pageMapOf(stressTree))
  read = readDocx(bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const judged = async (file: Uint8Array, name: string) => {
  const path = join(folder, `${name}.docx`)
  await writeFile(path, file)
  return judgeDocx(path)
}

describe('the Word file of a tree with every node', () => {
  it.skipIf(missing)('is valid Open XML', async () => {
    expect(await judged(bytes, 'stress')).toEqual([])
  })

  it('breaks no rule of our own check', () => {
    expect(lintDocx(bytes)).toEqual([])
  })

  it.skipIf(noOffice)('is converted by LibreOffice, with every page', async () => {
    const path = join(folder, 'office.docx')
    await writeFile(path, bytes)
    expect((await convertDocx(path)).pages).toBeGreaterThan(10)
  })

  it('says what it is: title, language, date, author', () => {
    expect(read.title).toBe(stressTree.title)
    expect(read.language).toBe('sv-SE')
    expect(read.xml('docProps/core.xml')).toContain('2026-01-02T03:04:05Z')
    expect(read.xml('docProps/core.xml')).toContain('<dc:creator>Exempelkommun</dc:creator>')
  })

  // But for the ids of its links, which `docx` draws by lot.
  it('is the same content every time', async () => {
    const settled = (file: ReadDocx, part: string) => file.xml(part).replace(/"rId[\w-]+"/g, '"rId"')
    const again = readDocx(await render(stressTree, pageMapOf(stressTree)))
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'docProps/core.xml'])
      expect(settled(again, part) === settled(read, part), part).toBe(true)
  })
})

describe('what the tree says is found again', () => {
  const expected = expectedOf(stressTree)

  it('every heading, at its level, with its number', () => {
    expect(read.headings.map(({ level, text }) => ({ level, text }))).toEqual(expected.headings)
  })

  it('every table: caption, head rows, each cell in its place', () => {
    const tables = read.tables.filter((table) => table.style !== '')
    expect(tables).toHaveLength(expected.tables.length)
    for (const [index, table] of expected.tables.entries()) {
      const found = tables[index]!
      expect(found.caption).toBe([table.number, plain(table.caption)].filter(Boolean).join(' '))
      expect(found.headRows).toBe(table.head.length)
      const rows = [
        ...table.head,
        ...table.groups.flatMap((group) => [
          ...(group.label ? [{ key: '', cells: [{ inlines: group.label }] }] : []),
          ...group.rows,
        ]),
      ]
      expect(found.rows).toHaveLength(rows.length)
      for (const [at, row] of rows.entries())
        for (const cell of row.cells) if (cell.inlines.length > 0) expect(found.rows[at]).toContain(plain(cell.inlines))
    }
  })

  it('every note, as a real footnote in order', () => {
    expect(read.footnotes).toEqual(expected.notes)
    expect(read.xml('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(expected.notes.length)
  })

  it('every link and reference, with a target that exists', () => {
    const outside = expected.links.filter((href) => !href.startsWith('mailto:'))
    for (const href of outside) expect(read.links.map(({ target }) => target)).toContain(href)
    expect(read.xml('word/_rels/footnotes.xml.rels')).toContain('mailto:register@example.se')
    const inside = read.links.filter(({ target }) => target.startsWith('#'))
    expect(inside).toHaveLength(expected.references + read.contents.length)
  })

  it('every tag, in words', () => {
    expect(read.tags.map((tag) => tag.trim())).toEqual(expected.tags)
  })

  it('alternative texts, and decoration marked as such', () => {
    for (const alt of expected.alts) expect(read.images.map((image) => image.alt)).toContain(alt)
    for (const image of read.images) expect(image.alt !== '' || image.decorative).toBe(true)
    expect(read.images.filter((image) => image.alt === 'Elever läser i biblioteket')).toHaveLength(1)
  })

  it('every word, and the missing image as a visible fault', () => {
    const everything = `${read.xml('word/document.xml')}${read.xml('word/footnotes.xml')}`
      .replace(/<w:br\/>/g, '\n')
      .replace(/<w:noBreakHyphen\/>/g, '-')
      .replace(/<[^>]+>/g, '')
    const decoded = everything
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
    expect(expected.words.filter((words) => !decoded.includes(words.trimEnd()))).toEqual([])
    expect(decoded.includes('Bilden saknas: En bild som är borta.')).toBe(true)
  })
})

describe('writing from the right', () => {
  it('marks the run inside a Swedish sentence, and the whole paragraph where it opens it', () => {
    const document = read.xml('word/document.xml')
    expect(/<w:rtl\/><w:lang w:bidi="ar"\/><\/w:rPr><w:t [^>]*>مدرسة<\/w:t>/.test(document)).toBe(true)
    expect(/<w:bidi\/>(?:<w:ind [^>]*>)?<\/w:pPr><w:r><w:rPr>(?:<w:rFonts [^>]*\/>)?<w:rtl\/>/.test(document)).toBe(
      true,
    )
    expect(document.match(/<w:bidi\/>/g)).toHaveLength(1)
  })
})

describe('contents', () => {
  it('is a field with every entry, its page and a target', () => {
    const entries = stressTree.children.find((node) => node.type === 'contents')?.entries ?? []
    const pages = pageMapOf(stressTree)
    expect(read.contents.map(({ text, page }) => ({ text, page }))).toEqual(
      entries.map((entry) => ({
        text: [entry.number, entry.title].filter(Boolean).join(' '),
        page: String(pages[entry.target]),
      })),
    )
    for (const { anchor } of read.contents) expect(read.headings.map(({ bookmark }) => bookmark)).toContain(anchor)
  })

  it('does not make Word ask when the numbers are there, and lets Word count when they are not', async () => {
    expect(read.xml('word/document.xml')).not.toContain('w:dirty')
    expect(read.xml('word/settings.xml')).not.toContain('updateFields')
    expect(readDocx(await render(stressTree)).xml('word/document.xml')).toContain('w:dirty="true"')
  })

  it('keeps headings out of the field that are not in the contents', () => {
    const document = read.xml('word/document.xml')
    expect(document).toContain('TOC \\f C \\l &quot;1-3&quot; \\h \\z')
    expect(document.match(/ TC &quot;/g)).toHaveLength(read.contents.length)
  })
})

describe('pages', () => {
  it('turn to landscape exactly where the tree says', () => {
    // cover, contents, part, landscape chapter, part
    expect(read.pages).toEqual(['portrait', 'portrait', 'portrait', 'landscape', 'portrait'])
  })

  it('carry header and page numbers, but not the cover', () => {
    const sections = read.xml('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? []
    expect(sections[0]).not.toContain('headerReference')
    for (const section of sections.slice(1)) expect(section).toMatch(/headerReference.*footerReference/)
    expect(read.xml('word/header1.xml')).toContain('Vårbyskolan')
    expect(read.xml('word/footer1.xml')).toMatch(/Sida .*PAGE.* av .*NUMPAGES/s)
  })
})

describe('tables', () => {
  const row = (document: string, words: string) =>
    (document.match(/<w:tr>.*?<\/w:tr>/g) ?? []).find((one) => one.includes(words)) ?? ''

  it('break inside a row only where the answer is long', () => {
    const document = read.xml('word/document.xml')
    expect(/<w:cantSplit\/>/.test(row(document, longAnswer.slice(0, 40)))).toBe(false)
    expect(row(document, 'Modersmål')).toContain('<w:cantSplit/>')
  })

  it('have flags for first row and first column, descriptions and right-aligned numbers', () => {
    const document = read.xml('word/document.xml')
    expect(document).toMatch(/<w:tblLook w:val="06E0"[^>]*w:firstRow="1" w:lastRow="1" w:firstColumn="1"/)
    for (const table of read.tables.filter(({ style }) => style !== ''))
      expect(table.description).toMatch(/^Tabell med \d+ rader/)
    expect(row(document, 'Modersmål')).toContain('<w:jc w:val="right"/>')
  })
})

describe('odd input', () => {
  it.skipIf(missing)('gives a valid file', async () => {
    const cells = (count: number) => Array.from({ length: count }, (_, at) => ({ inlines: text(`cell ${at}`) }))
    const tree = small(
      [
        paragraph(origin, []),
        paragraph(origin, [{ type: 'link', href: 'javascript:alert(1)', text: 'ond länk' }]),
        paragraph(origin, [{ type: 'link', href: 'https://exempel.se/å ä?x="<1>"&y=2', text: 'udda länk' }]),
        paragraph(origin, [{ type: 'note', inlines: [{ type: 'note', inlines: text('inre') }] }]),
        {
          type: 'list',
          origin,
          ordered: true,
          items: [{ inlines: [] }, { inlines: [], children: [paragraph(origin, text('bara barn'))] }],
        },
        { type: 'contents', origin, title: 'Innehåll', depth: 2 },
        { type: 'table', origin, caption: [], numbered: false, columns: [{ key: 'a' }], head: [], groups: [] },
        {
          type: 'table',
          origin,
          caption: [],
          numbered: false,
          columns: [{ key: 'a' }, { key: 'b' }],
          head: [{ key: 'h', cells: [{ inlines: text('spann'), colSpan: 9, rowSpan: 9 }] }],
          groups: [
            {
              key: 'g',
              rows: [
                { key: 'r', cells: cells(4) },
                { key: 's', cells: cells(1) },
                { key: 't', cells: [] },
              ],
            },
          ],
        },
        {
          type: 'table',
          origin,
          caption: [],
          numbered: false,
          columns: [],
          head: [],
          groups: [{ key: 'g', rows: [{ key: 'r', cells: [] }] }],
        },
        {
          type: 'callout',
          origin,
          variant: 'guidance',
          children: [{ type: 'list', origin, ordered: false, items: [] }],
        },
        { type: 'group', origin, columns: [[], []] },
        { type: 'quote', origin, children: [] },
        {
          type: 'section',
          origin,
          variant: 'section',
          title: text(`${'å'.repeat(60)} "citat" \\`),
          numbered: true,
          inContents: true,
          children: [],
        },
      ],
      { title: 'A & B <c> \u0001' },
    )
    const file = await render(tree)
    expect(await judged(file, 'odd')).toEqual([])
    const document = readDocx(file)
    expect(document.links.map(({ target }) => target).join(' ')).not.toContain('javascript')
    expect(document.paragraphs.map(({ text: words }) => words).join(' ')).toContain('ond länk')
  })

  it.skipIf(missing)('an empty tree and a slides tree are documents too', async () => {
    expect(await judged(await render(small([])), 'empty')).toEqual([])
    const slides = await render({ ...stressTree, layout: 'slides' })
    expect(await judged(slides, 'slides')).toEqual([])
    // Slides are read in Word, so they are upright pages: see C25.
    expect(readDocx(slides).pages[1]).toBe('portrait')
  })

  it('English documents say so', async () => {
    const english = readDocx(await render({ ...stressTree, language: 'en' }))
    expect(english.language).toBe('en-GB')
    expect(english.xml('word/footer1.xml')).toMatch(/Page .*PAGE.* of .*NUMPAGES/s)
  })

  it('ten thousand footnotes take seconds, not minutes', async () => {
    const many = small(
      Array.from({ length: 10_000 }, (_, at) =>
        paragraph(origin, [...text('ord'), { type: 'note', inlines: text(`not ${at}`) }]),
      ),
    )
    const started = performance.now()
    expect(readDocx(await render(many)).footnotes).toHaveLength(10_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
