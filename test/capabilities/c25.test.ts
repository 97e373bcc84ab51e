import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inlineText } from '#document/text/variables.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { renderHtml } from '#render/html.ts'
import { lintPptx } from '#render/pptx/lintPptx.ts'
import { renderPptx } from '#render/pptx/renderPptx.ts'
import { p, rich } from '#seeds/richText.ts'
import { slidesTree } from '../html/slidesTree.ts'
import { stressTree } from '../html/stressTree.ts'
import { convertDocxFiles as convertOffice, missingLibreOffice } from '../validators/libreoffice.ts'
import { judgeDocx as judgeOpenXml, missingOpenXml } from '../validators/openxml.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C25: slides that fill the page, with speaker's notes; a handout in Word; and the same in PowerPoint. */
const missing = await missingOpenXml()
const guidance = (words: string) => ({
  blockKey: 'say',
  blockType: 'richText',
  variant: 'guidance',
  content: rich(p(words)),
})
const text = (blockKey: string, words: string, more = {}) => ({
  blockKey,
  blockType: 'richText',
  content: rich(p(words)),
  ...more,
})
const chain = {
  blockKey: 'chain',
  blockType: 'figure',
  kind: 'chain',
  direction: 'horizontal',
  caption: 'Kedjan',
  alt: 'En kedja i två led.',
  items: [{ label: 'Först' }, { label: 'Sedan' }],
}
const deck = (
  sections = [section('Syfte', [text('why', 'Fler elever ska nå målen.'), guidance('Berätta om kön.')])],
) => {
  const made = documentOf(sections)
  const { input } = made
  return documentOf(sections, { ...input, template: { ...input.template, layout: 'slides' } })
}
const print = (tree: Parameters<typeof renderHtml>[0]) => renderHtml(tree, { mode: 'print', assetUrl: (key) => key })

describe('a slide', () => {
  it('gives its drawing the room that its text leaves, and its data larger type', () => {
    const html = print(slidesTree())
    const [, room = ''] = /class="drawing" style="--room:(\d+)pt"/.exec(html) ?? []
    expect(Number(room)).toBeGreaterThan(330)
    const [, width = '', height = ''] = /viewBox="[-\d]+ [-\d]+ (\d+) (\d+)" role="img"/.exec(html) ?? []
    // Enlarged to three fifths of the slide, it is nearly as high as its room: half of it was empty.
    const scale = Math.min(493 / Number(width), Number(room) / Number(height))
    expect(Number(height) * scale).toBeGreaterThan(Number(room) * 0.85)
    expect(html).toContain('class="figure-data" style="--type:24pt"')
    // Beside text of its own it leaves room for that.
    const beside = print(deck([section('Kedja', [chain, text('read', 'Så läser vi den. '.repeat(20))])]).tree)
    expect(Number(/--room:(\d+)pt/.exec(beside)?.[1])).toBeLessThan(300)
  })

  it('sets the rows of a table that has it alone apart, until it is full', () => {
    const tree = slidesTree()
    for (const table of nodesOf(tree.children, 'table')) for (const group of table.groups) group.rows.splice(3)
    const apart = [...print(tree).matchAll(/--apart:([\d.]+)pt/g)].map(([, points]) => Number(points))
    expect(Math.max(...apart)).toBeGreaterThan(8)
    expect(apart.filter((points) => points > 0)).toHaveLength(1)
  })

  it('keeps what the speaker says off the wall; Word and the page have it', async () => {
    const { tree } = deck()
    expect(print(tree)).not.toContain('Berätta om kön.')
    const { html, word } = await outputsOf(tree)
    expect(html).toContain('Berätta om kön.')
    expect(word.paragraphs.map((paragraph) => paragraph.text)).toEqual(
      expect.arrayContaining(['Anteckningar till bilden', 'Berätta om kön.']),
    )
  })
})

describe('Word of slides', () => {
  it('is a handout: upright pages on which slides follow each other as text', async () => {
    const tree = slidesTree()
    const { word } = await outputsOf(tree)
    const document = word.xml('word/document.xml')
    for (const [, width, height] of document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g))
      expect(Number(height)).toBeGreaterThan(Number(width))
    const titles = nodesOf(tree.children, 'section').map(({ title }) => inlineText(title))
    expect(word.headings.map((heading) => heading.text)).toEqual(titles)
    // The cover's page, and no other that is broken by hand.
    expect(document.match(/<w:sectPr/g)).toHaveLength(2)
    expect(document).not.toContain('<w:pageBreakBefore')
  })
})

describe('PowerPoint of slides', () => {
  const made = (tree: DocumentTree) => renderPptx(tree, { assets: async () => undefined, date: new Date('2024-12-04') })
  const partsOf = (bytes: Uint8Array) =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  const slidesOf = (parts: Record<string, string>) =>
    Object.keys(parts)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
      .map((name) => parts[name] ?? '')
  const words = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text = '']) => text).join(' ')

  it('has its text as text, its tables as tables and its charts as charts with their figures', async () => {
    const tree = slidesTree()
    const parts = partsOf(await made(tree))
    const slides = slidesOf(parts)
    const titles = slides.map((slide) =>
      words(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(slide)?.[0] ?? ''),
    )
    expect(titles.slice(0, 4)).toEqual(['Resultatdagar 2024', 'Dagens program', 'Resultat', 'Matematik årskurs 6'])
    // A block that goes on has its title again, and each slide one of its own.
    const over = titles.filter((title) => title.startsWith('Uppföljning av'))
    expect(over.length).toBeGreaterThan(1)
    expect(over[1]).toContain('(forts.')
    expect(new Set(titles).size).toBe(titles.length)
    const effects = slides.flatMap((slide) => [...slide.matchAll(/Effekt (\d+):/g)].map(([, number]) => Number(number)))
    expect(effects).toEqual(Array.from({ length: 22 }, (_, at) => at + 1))
    const [program = '', , chart = ''] = slides.slice(1)
    expect(program).toContain('<a:tblPr firstRow="1"/>')
    expect(program.match(/<a:tr /g)).toHaveLength(6)
    expect(program).toContain('descr="Tabell med 5 rader och 2 kolumner. Kolumner: Tid, Punkt."')
    expect(chart).toContain('descr="Stapeldiagram med tre år: 82,1, 84,0 och 84,6 procent."')
    const figures = parts['ppt/charts/chart1.xml'] ?? ''
    expect([...figures.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, value]) => value)).toEqual(
      expect.arrayContaining(['82.1', '84', '84.6']),
    )
    expect(Object.keys(parts).some((name) => name.endsWith('.xlsx'))).toBe(true)
  })

  it('is in the document’s language, with what the speaker says in the notes', async () => {
    const { tree } = deck()
    const parts = partsOf(await made(tree))
    const written = Object.entries(parts).filter(([name]) => /^ppt\/(slides|notesSlides|charts)\/\w+\.xml$/.test(name))
    for (const [, xml] of written) expect(xml).not.toContain('en-US')
    expect(words(parts['ppt/notesSlides/notesSlide2.xml'] ?? '')).toContain('Berätta om kön.')
    expect(words(slidesOf(parts).join())).not.toContain('Berätta om kön.')
    expect(parts['docProps/core.xml']).toContain('<dc:language>sv-SE</dc:language>')
    const english = partsOf(await made({ ...tree, language: 'en' }))
    expect(slidesOf(english)[1]).toContain('lang="en-GB"')
  })

  it.skipIf(missing).each([
    ['slides', slidesTree()],
    ['every node', stressTree('slides')],
  ])('is valid, breaks no rule of ours, and opens with every slide: %s', async (_, tree) => {
    const bytes = await made(tree)
    expect(lintPptx(bytes)).toEqual([])
    const folder = await mkdtemp(path.join(tmpdir(), 'pptx-'))
    try {
      const file = path.join(folder, 'bilder.pptx')
      await writeFile(file, bytes)
      expect(await judgeOpenXml(file)).toEqual([])
      if (await missingLibreOffice()) return
      const [converted] = await convertOffice([file])
      expect(converted?.pages).toBe(slidesOf(partsOf(bytes)).length)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('is refused by our own check for what the validator does not see', async () => {
    const bytes = await made(slidesTree())
    const spoilt = (name: string, change: (xml: string) => string) => {
      const files = unzipSync(bytes)
      files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())))
      return lintPptx(zipSync(files)).map(({ code }) => code)
    }
    const types = '[Content_Types].xml'
    const master = '<Override PartName="/ppt/slideMasters/slideMaster9.xml" ContentType="x"/></Types>'
    expect(spoilt(types, (xml) => xml.replace('</Types>', master))).toEqual(['PART_MISSING'])
    const slide = (change: (xml: string) => string, at = 2) => spoilt(`ppt/slides/slide${at}.xml`, change)
    expect(slide((xml) => xml.replace('type="title"', 'type="body"'))).toEqual(['SLIDE_WITHOUT_TITLE'])
    expect(slide((xml) => xml.replace(/ descr="[^"]*"/, ''))).toEqual(['IMAGE_WITHOUT_ALT'])
    expect(slide((xml) => xml.replace(' firstRow="1"', ''))).toEqual(['TABLE_WITHOUT_HEADER'])
    expect(slide((xml) => xml.replace(/<a:rPr lang="sv-SE"/, '<a:rPr'))).toEqual(['LANGUAGE_MISSING'])
    expect(slide((xml) => xml.replace('<p:cNvPr id="2"', '<p:cNvPr id="1"'))).toEqual(['SHAPE_ID_TWICE'])
    expect(spoilt('docProps/core.xml', () => '<x/>')).toEqual(['TITLE_MISSING', 'LANGUAGE_MISSING'])
    expect(lintPptx(new Uint8Array([1, 2, 3])).map(({ code }) => code)).toEqual(['NOT_A_PPTX'])
  })
})
