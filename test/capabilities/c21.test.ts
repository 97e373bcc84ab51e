import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDesign } from '#admin/template/store/design.ts'
import { contentOf } from '#commands/template/contentOf.ts'
import { designOf } from '#commands/template/save/designOf.ts'
import { parseContent } from '#document/input/content.ts'
import type { ComposeInput, RawBlock, TemplateContent } from '#document/input/input.ts'
import { inlineText } from '#document/text/variables.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { mediaUrl } from '#render/assets.ts'
import { renderHtml } from '#render/html.ts'
import { lintPptx } from '#render/pptx/lintPptx.ts'
import { formatsOf, renderDocument } from '#render/renderDocument.ts'
import { p, rich } from '#seeds/richText.ts'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { readDocx } from '../docx/readDocx.ts'
import { launch } from '../html/browser.ts'
import { judgeDocx, missingOpenXml } from '../validators/openxml.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { documentOf, section } from './documentOf.ts'

/** C21: what a printed brochure needs of its layout, in PDF, Word and web page. */
const text = (blockKey: string, paragraphs: number, more: Record<string, unknown> = {}) => ({
  blockKey,
  blockType: 'richText',
  content: rich(
    ...Array.from({ length: paragraphs }, (_, at) => p(`Stycke ${at + 1} säger något om skolan och läsåret.`)),
  ),
  ...more,
})
const picture = {
  blockKey: 'bild',
  blockType: 'image',
  image: 'skolgard',
  alt: 'Elever på en skolgård',
  caption: 'Skolgården',
  edge: true,
}
type Settings = Pick<TemplateContent, 'spacing' | 'partPages'>
type Layout = DocumentTree['layout']
/** Sky, ground and a sun: what is cut or stretched is seen at once. */
const photograph = (key: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200"><rect width="1800" height="1200" fill="#9cc7e6"/><circle cx="900" cy="500" r="220" fill="${key === 'enheten' ? '#f2c14e' : '#fff6d0'}"/><rect y="760" width="1800" height="440" fill="#5d8a4a"/><rect x="700" y="620" width="400" height="300" fill="#a5482f"/></svg>`,
    ),
  )
    .jpeg()
    .toBuffer()
/** What independent judges say of the files, where they can be had. */
const judged = async (pdf: Uint8Array, docx: Uint8Array): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'c21-'))
  const [pdfFile, docxFile] = [join(folder, 'a.pdf'), join(folder, 'a.docx')]
  await Promise.all([writeFile(pdfFile, pdf), writeFile(docxFile, docx)])
  const found = [
    ...((await missingVeraPdf()) ? [] : Object.values({ ...(await judgePdf([pdfFile], 'ua1')) }).flat()),
    ...((await missingVeraPdf()) ? [] : Object.values({ ...(await judgePdf([pdfFile], '2a')) }).flat()),
    ...((await missingOpenXml()) ? [] : await judgeDocx(docxFile)),
  ]
  await rm(folder, { recursive: true })
  return found
}
const contents = { blockKey: 'contents', blockType: 'contents' }
const brochure = (theme = 'trycksak', settings: Settings = {}) => {
  const sections = [
    section('Våra skolor', [], { kind: 'part' }),
    section('Förord', [text('forord', 6, { textColumns: '3' }), picture, text('efter', 1)]),
  ]
  const { input } = documentOf(sections)
  return documentOf(sections, {
    ...input,
    template: { ...input.template, ...settings },
    document: { ...input.document, theme },
  })
}
const jpeg = sharp({ create: { width: 600, height: 200, channels: 3, background: '#336699' } })
  .png()
  .toBuffer()
const rendered = async (tree: Parameters<typeof renderHtml>[0]) =>
  renderDocument(tree, ['docx', 'html'], {
    date: new Date('2024-09-20'),
    loadAsset: async () => ({ body: new Uint8Array(await jpeg), mime: 'image/png' }),
  })

describe('a brochure', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it('has text in columns of about the same height, read one after another, in every output', async () => {
    const { tree, problems } = brochure()
    expect(problems).toEqual([])
    const [group] = nodesOf(tree.children, 'group')
    const columns = group?.columns.map((nodes) => nodesOf(nodes, 'paragraph').map(({ inlines }) => inlineText(inlines)))
    expect(columns?.map(({ length }) => length)).toEqual([2, 2, 2])
    expect(columns?.flat().map((words) => words.slice(0, 9))).toEqual(
      Array.from({ length: 6 }, (_, at) => `Stycke ${at + 1} `),
    )
    const { docx, html } = await rendered(tree)
    expect(readDocx(docx.bytes).tables[0]?.rows[0]).toHaveLength(3)
    expect(Buffer.from(html.bytes).toString()).toContain('class="group group-3"')
    // One paragraph cannot be parted, and an only column is none.
    const short = documentOf([section('A', [text('t', 1, { textColumns: '2' })])])
    expect(nodesOf(short.tree.children, 'group')).toEqual([])
  })

  const spaceBefore = (word: ReturnType<typeof readDocx>) =>
    Number(/w:styleId="BodyText".*?w:before="(\d+)"/s.exec(word.xml('word/styles.xml'))?.[1])
  it('has parts without a page of their own, and closer text, by its theme or by the template', async () => {
    const made = async (...given: Parameters<typeof brochure>) => {
      const { docx, html } = await rendered(brochure(...given).tree)
      return { word: readDocx(docx.bytes), html: Buffer.from(html.bytes).toString() }
    }
    const dense = await made('trycksak')
    const usual = await made('kommun')
    // The usual theme gives the part a page of its own, so a section of Word's.
    expect(usual.word.xml('word/document.xml')).toContain('<w:titlePg')
    expect(dense.word.xml('word/document.xml')).not.toContain('<w:titlePg')
    expect(spaceBefore(dense.word)).toBeLessThan(spaceBefore(usual.word))
    // The same of any theme, where the template says so; and the dense one can be made the usual.
    const denser = await made('varm', { spacing: 'compact', partPages: 'none' })
    expect(denser.word.xml('word/document.xml')).not.toContain('<w:titlePg')
    expect(spaceBefore(denser.word)).toBeLessThan(spaceBefore((await made('varm')).word))
    expect(denser.html).toContain('--space:0.7')
    const airy = await made('trycksak', { spacing: 'usual', partPages: 'own' })
    expect(airy.word.xml('word/document.xml')).toContain('<w:titlePg')
    expect(airy.html).toMatch(/--space:1[;}]/)
  })

  it('keeps what a template chooses of its theme, from the editor to the edition', () => {
    const stored = { title: 'T', spacing: 'compact', partPages: 'none', sections: [] }
    expect(readDesign(stored)).toMatchObject({ spacing: 'compact', partPages: 'none' })
    expect(parseContent(contentOf(designOf(stored)))).toMatchObject({ spacing: 'compact', partPages: 'none' })
    // What nobody knows is what the theme has.
    expect(parseContent(contentOf({ ...stored, spacing: 'airy' })).spacing).toBeNull()
  })

  describe('its covers', () => {
    const front = {
      blockKey: 'cover',
      blockType: 'cover',
      heading: 'Våra skolors resultat',
      subheading: 'Grundskolan {{läsår}}',
      lines: [{ text: 'Fem år i siffror, skola för skola' }],
      facts: [
        { label: 'Fastställd', value: '2024-11-12' },
        { label: 'Diarienummer', value: 'BUN 2024/118' },
      ],
      pictureFrom: 'library',
      picture: 'skolgard',
      pictureAlt: 'Elever på en skolgård',
    }
    const back = {
      blockKey: 'back',
      blockType: 'backCover',
      lines: [{ text: 'Barn- och utbildningsförvaltningen' }],
      facts: [{ label: 'Tryck', value: 'Tryckeriet' }],
      pictureFrom: 'unit',
      pictureDecorative: true,
    }
    const covered = (more: Partial<ComposeInput> = {}, own: RawBlock[] = [front, back], layout: Layout = 'report') => {
      // The back stands among the front matter; an appendix is still before it.
      const sections = [
        section('Omslag', [...own, contents], { kind: 'front' }),
        section('Förord', [text('a', 3)]),
        section('Om siffrorna', [text('b', 3)], { kind: 'appendix', newPage: true }),
      ]
      const { input } = documentOf(sections)
      const picture = { asset: 'enheten', alt: 'Solskolan från ån' }
      return documentOf(sections, { ...input, template: { ...input.template, layout }, picture, ...more })
    }
    const files = async (tree: DocumentTree, name: string) => {
      const made = await renderDocument(tree, formatsOf(tree.layout), {
        date: new Date('2024-09-20'),
        loadAsset: async (key) => ({ body: new Uint8Array(await photograph(key)), mime: 'image/jpeg' }),
      })
      const folder = process.env.PICTURES
      if (folder)
        for (const format of formatsOf(tree.layout))
          await writeFile(join(folder, `${name}.${format}`), made[format].bytes)
      for (const format of formatsOf(tree.layout)) expect(made[format].findings).toEqual([])
      return made
    }

    it('have a picture chosen in the template or the unit’s own, in every output', async () => {
      const { tree, problems } = covered()
      expect(problems).toEqual([])
      expect(tree.children.map(({ type }) => type)).toEqual(['cover', 'contents', 'section', 'section', 'backCover'])
      const { pdf, docx, html } = await files(tree, 'covers')
      const pages = await pagesOf(pdf.bytes)
      // Cover, contents with the foreword after them, appendix: the back lies outermost, on an even page.
      expect(pages.length % 2).toBe(0)
      expect(pages.at(-1)).toContain(squeeze('Tryckeriet'))
      const word = readDocx(docx.bytes)
      const xml = word.xml('word/document.xml')
      expect(xml).toContain('descr="Elever på en skolgård"')
      expect(xml).not.toContain('Solskolan från ån')
      // Both as wide as the page, in EMU, and not stretched.
      const widths = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Math.round(Number(cx) / 36_000))
      expect(widths.filter((width) => width === 210)).toHaveLength(6)
      expect([...xml.matchAll(/<w:type w:val="(\w+Page)"\/>/g)].at(-1)?.[1]).toBe('evenPage')
      const page = Buffer.from(html.bytes).toString()
      expect(page.match(/class="cover-picture" src="data:image[^"]*" alt="([^"]*)"/g)).toHaveLength(2)
      expect(page.lastIndexOf('cover-back')).toBeGreaterThan(page.lastIndexOf('Bilaga 1'))
      expect(await judged(pdf.bytes, docx.bytes)).toEqual([])
    })

    it('have room for a long title, lines, many facts and a logo: the picture is what gives way', async () => {
      const facts = Array.from({ length: 6 }, (_, at) => ({ label: `Uppgift ${at + 1}`, value: `Värde ${at + 1}` }))
      const long = {
        ...front,
        heading: 'Sankt Olofs skola och resursskola för yngre barn i Västerhed, våra resultat under fem läsår',
        lines: ['En', 'Två', 'Tre', 'Fyra'].map((text) => ({ text: `${text} rad` })),
        facts,
        logo: 'logotyp',
      }
      const { pdf } = await files(covered({}, [long, { ...back, facts, logo: 'logotyp' }]).tree, 'long-covers')
      const pages = await pagesOf(pdf.bytes)
      for (const page of [pages[0], pages.at(-1)]) expect(page).toContain(squeeze('Uppgift 6 Värde 6'))
      expect(pages).toHaveLength(6)
    })

    it('are fields of colour where there is no picture, and say what is wrong where one is missing', async () => {
      const none = covered({ picture: undefined }, [{ ...front, pictureFrom: 'unit' }, back])
      expect(none.problems).toEqual([])
      expect(JSON.stringify(none.tree)).not.toContain('"picture"')
      await files(none.tree, 'plain-covers')
      expect(covered({}, [{ ...front, picture: null }]).problems).toHaveLength(1)
      expect(covered({}, [{ ...front, pictureAlt: '' }]).problems).toHaveLength(1)
      expect(covered({}, [{ ...front, pictureAlt: '', pictureDecorative: true }]).problems).toEqual([])
    })

    it('are slides as well, in PDF and PowerPoint', async () => {
      const { tree } = covered({}, [front, back], 'slides')
      const { pptx } = await files(tree, 'covers-slides')
      expect(lintPptx(pptx.bytes)).toEqual([])
    })
  })

  it('starts sections on left or right pages, with a blank page before where it is needed', async () => {
    const lines = (blockKey: string) => text(blockKey, 3)
    const { tree, problems } = documentOf([
      section('Omslag', [{ blockKey: 'cover', blockType: 'cover' }, contents], { kind: 'front' }),
      section('Förord', [lines('a')], { pageSide: 'right' }),
      section('Almby', [lines('b')], { pageSide: 'left' }),
      section('Bergby', [lines('c')], { pageSide: 'left' }),
      section('Del', [], { kind: 'part', pageSide: 'right' }),
      section('Sist', [lines('d')], { newPage: true }),
    ])
    expect(problems).toEqual([])
    const { pdf, docx, html } = await renderDocument(tree, ['pdf', 'docx', 'html'], {
      date: new Date('2024-09-20'),
      loadAsset: async () => undefined,
    })
    if (process.env.PICTURES) {
      await writeFile(join(process.env.PICTURES, 'sides.pdf'), pdf.bytes)
      await writeFile(join(process.env.PICTURES, 'sides.docx'), docx.bytes)
    }
    expect([pdf.findings, docx.findings]).toEqual([[], []])
    const pages = await pagesOf(pdf.bytes)
    const onPage = (words: string) => pages.flatMap((page, at) => (page.includes(squeeze(words)) ? [at + 1] : []))
    // Cover, contents, foreword, then a spread each: the page to the right of Almby's is blank, and that before the part.
    expect(['Förord', 'Almby', 'Bergby', 'Sist'].map((title) => onPage(title).at(-1))).toEqual([3, 4, 6, 8])
    expect(pages.flatMap((page, at) => (page === '' ? [at + 1] : []))).toEqual([5])
    expect(pages[1]).toContain(squeeze('1 Förord 3, 2 Almby 4, 3 Bergby 6, Del 7, 4 Sist 8'))
    const word = readDocx(docx.bytes).xml('word/document.xml')
    expect([...word.matchAll(/<w:type w:val="(\w+Page)"\/>/g)].map(([, type]) => type)).toEqual([
      'nextPage',
      'nextPage',
      'oddPage',
      'evenPage',
      'evenPage',
      'oddPage',
    ])
    expect(Buffer.from(html.bytes).toString()).not.toContain('data-side=')
  })

  it('lets a picture reach the edges of the paper, and nothing touches what stands above it', async () => {
    const { tree } = brochure()
    const { docx } = await rendered(tree)
    const word = readDocx(docx.bytes)
    expect(word.xml('word/document.xml')).toMatch(/<w:ind w:left="-1134" w:right="-1134"\/>/)
    // 210 mm in EMU.
    const widths = [...word.xml('word/document.xml').matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx))
    expect(Math.max(...widths) / 36_000).toBeCloseTo(210, 0)
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on('request', async (request) =>
      request.url() === mediaUrl('skolgard')
        ? request.respond({ body: await jpeg, contentType: 'image/png' })
        : request.continue(),
    )
    await page.setViewport({ width: 643, height: 1000 })
    await page.setContent(renderHtml(tree, { mode: 'print', assetUrl: mediaUrl }), { waitUntil: 'load' })
    const boxes = await page.evaluate(() => {
      const at = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect
      return {
        part: getComputedStyle(document.querySelector('.title-part') as Element).breakAfter,
        pages: [...document.querySelectorAll<HTMLElement>('.section-part, .section-section')].map((one) =>
          one.style.getPropertyValue('page'),
        ),
        group: at('.group'),
        image: at('.to-edge img'),
        frame: at('.to-edge'),
        text: at('.to-edge + .text'),
        main: at('main'),
      }
    })
    await page.close()
    // The part's title is not alone on its page: no break after it, and one name of page for both.
    expect(boxes.part).not.toBe('page')
    expect(new Set(boxes.pages).size).toBe(1)
    const mm = 96 / 25.4
    expect(boxes.image.width).toBeCloseTo(210 * mm, 0)
    // A page without margins at its sides: past them nothing is painted.
    expect(boxes.image.left).toBeCloseTo(boxes.main.left, 0)
    expect(boxes.text.left).toBeCloseTo(boxes.main.left + 20 * mm, 0)
    expect(boxes.image.top - boxes.group.bottom).toBeGreaterThan(8)
    expect(boxes.text.top - boxes.frame.bottom).toBeGreaterThan(8)
  })
})
