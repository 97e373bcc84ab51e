import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { numberValue } from '#document/answer/value.ts'
import { inlineText } from '#document/text/variables.ts'
import type { ChartDrawing, DocumentNode, DocumentTree, Drawing, FigureNode } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { renderHtml } from '#render/html.ts'
import { lintPptx } from '#render/pptx/lintPptx.ts'
import { renderPptx } from '#render/pptx/renderPptx.ts'
import { rich, p as seedP } from '#seeds/richText.ts'
import { finished, origin, p, t, section as treeSection } from '../html/build.ts'
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
  content: rich(seedP(words)),
})
const text = (blockKey: string, words: string, more = {}) => ({
  blockKey,
  blockType: 'richText',
  content: rich(seedP(words)),
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

const made = (tree: DocumentTree) => renderPptx(tree, { assets: async () => undefined, date: new Date('2024-12-04') })
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
const slidesOf = (parts: Record<string, string>) =>
  Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((name) => parts[name] ?? '')
const words = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text = '']) => text).join(' ')

describe('PowerPoint of slides', () => {
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
    const bare = '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="99" name="x"/></p:nvGrpSpPr></p:grpSp></p:spTree>'
    expect(slide((xml) => xml.replace('</p:spTree>', bare))).toEqual(['IMAGE_WITHOUT_ALT'])
    expect(slide((xml) => xml.replace(' firstRow="1"', ''))).toEqual(['TABLE_WITHOUT_HEADER'])
    expect(slide((xml) => xml.replace(/<a:rPr lang="sv-SE"/, '<a:rPr'))).toEqual(['LANGUAGE_MISSING'])
    expect(slide((xml) => xml.replace('<p:cNvPr id="2"', '<p:cNvPr id="1"'))).toEqual(['SHAPE_ID_TWICE'])
    expect(spoilt('docProps/core.xml', () => '<x/>')).toEqual(['TITLE_MISSING', 'LANGUAGE_MISSING'])
    expect(lintPptx(new Uint8Array([1, 2, 3])).map(({ code }) => code)).toEqual(['NOT_A_PPTX'])
  })
})

/** Drawings as slides of their own, one a slide after the cover. */
const drawn = async (...drawings: Drawing[]) => {
  const nodes = drawings.map((drawing, at) => ({ ...figureOf(drawing), caption: t(`Figur nummer ${at + 1}`) }))
  const sections = nodes.map((node, at) => treeSection(`Bild ${at + 1}`, [node], { numbered: false }))
  const parts = partsOf(await made(finished(sections, { layout: 'slides', title: 'Figurer' })))
  return { parts, slides: slidesOf(parts).slice(1) }
}
const figureOf = (drawing: Drawing): FigureNode => ({
  type: 'figure',
  origin: origin(),
  caption: t('Figur'),
  alt: 'Vad figuren visar.',
  drawing,
})
const group = (slide: string) => /<p:grpSp>.*<\/p:grpSp>/s.exec(slide)?.[0] ?? ''
const shapesIn = (slide: string) =>
  [...group(slide).matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([xml]) => ({ xml, text: words(xml) }))

describe('figures in PowerPoint', () => {
  const steps = ['Nuläge', 'Mål', 'Insats', 'Uppföljning', 'Analys', 'Beslut'].map((label) => ({
    label,
    detail: 'i år',
  }))

  it('has steps and levels as shapes with their words, joined by lines that follow them', async () => {
    const root = { label: 'Nämnd', children: [{ label: 'Norr', children: [{ label: 'Ås' }] }, { label: 'Söder' }] }
    const { slides } = await drawn({ kind: 'chain', direction: 'horizontal', steps }, { kind: 'tree', root })
    const [chained = '', levels = ''] = slides
    expect(shapesIn(chained).map(({ text }) => text)).toEqual(steps.map(({ label }) => `${label} i år`))
    expect(shapesIn(levels).map(({ text }) => text)).toEqual(['Nämnd', 'Norr', 'Ås', 'Söder'])
    for (const [slide, joined] of [
      [chained, 5],
      [levels, 3],
    ] as const) {
      expect(slide).not.toContain('<p:pic>')
      expect(/<p:nvGrpSpPr><p:cNvPr [^>]*descr="([^"]*)"/.exec(group(slide))?.[1]).toBe('Vad figuren visar.')
      const ids = shapesIn(slide).map(({ xml }) => /<p:cNvPr id="(\d+)"/.exec(xml)?.[1])
      const lines = [...slide.matchAll(/<a:stCxn id="(\d+)".*?<a:endCxn id="(\d+)"/g)].map(([, from, to]) => [from, to])
      expect(lines).toHaveLength(joined)
      for (const end of lines.flat()) expect(ids).toContain(end)
      // A line says nothing: no reader stops at it.
      expect(slide.match(/<adec:decorative/g)).toHaveLength(joined)
    }
    expect(shapesIn(chained)[0]?.xml).toContain('lang="sv-SE"')
  })

  it('has wheels as segments with their numbers and words, and the year as months with what happens in them', async () => {
    const events = [
      { month: 10, label: 'Samtal' },
      { month: 8, label: 'Uppstart' },
    ]
    const { slides } = await drawn(
      { kind: 'wheel', centre: 'Kvalitet', segments: steps.slice(0, 3) },
      { kind: 'yearWheel', startMonth: 8, events },
    )
    const [wheel = '', year = ''] = slides
    expect(shapesIn(wheel).map(({ text }) => text)).toEqual([
      'Kvalitet',
      ...['Nuläge', 'Mål', 'Insats'].flatMap((label, at) => [`${at + 1}`, `${at + 1}. ${label} i år`]),
    ])
    expect(wheel.match(/<a:custGeom>/g)).toHaveLength(3)
    const texts = shapesIn(year).map(({ text }) => text)
    expect(texts.slice(0, 3)).toEqual(['aug', 'sep', 'okt'])
    expect(texts.slice(12)).toEqual(['1', '2', '1.  aug: Uppstart', '2.  okt: Samtal'])
    expect(wheel + year).not.toContain('<p:pic>')
  })

  it('has small charts as charts, each with its name and figures, under one legend', async () => {
    const values = (...all: number[]) => all.map((one) => numberValue(String(one)))
    const chart = (first: number): ChartDrawing => ({
      kind: 'bars',
      unit: '%',
      decimals: 0,
      categories: ['2023', '2024'],
      series: [
        { key: 'f', label: 'Flickor', values: values(first, 90) },
        { key: 'p', label: 'Pojkar', values: [numberValue('70'), { kind: 'missing' }] },
      ],
      shared: { within: 'figure' },
    })
    const panels = ['Ås skola', 'Berga skola', 'Dalskolan'].map((label, at) => ({ label, chart: chart(80 + at) }))
    const { parts, slides } = await drawn({ kind: 'panels', panels })
    const [slide = ''] = slides
    expect(slide.match(/<c:chart /g)).toHaveLength(3)
    expect([...slide.matchAll(/<p:graphicFrame>.*?descr="([^"]*)"/gs)].map(([, alt]) => alt)).toEqual(
      ['Ås skola', 'Berga skola', 'Dalskolan'].map(
        (label, at) =>
          `${label}, Flickor: 2023 ${80 + at}\u00a0%, 2024 90\u00a0%. ${label}, Pojkar: 2023 70\u00a0%, 2024 uppgift saknas.`,
      ),
    )
    expect(group(slide)).toContain('descr="Vad figuren visar."')
    expect(shapesIn(slide).map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining(['%', 'Flickor', 'Pojkar', 'Ås skola', 'Dalskolan']),
    )
    // The library counts charts on from one file to the next.
    const chartsIn = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    const figures = chartsIn
      .toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true }))
      .map((name) => parts[name] ?? '')
    expect(figures).toHaveLength(3)
    for (const [at, xml] of figures.entries()) {
      expect(xml).toContain(`<c:v>${80 + at}</c:v>`)
      // Their names and legend stand beside them, so that all their axes begin at the same height.
      expect(xml).not.toContain('<c:legend>')
    }
  })

  it('has what stands in columns under headings of their own as charts too', async () => {
    const trend: Drawing = {
      kind: 'trend',
      decimals: 1,
      labels: ['2023', '2024'],
      values: [numberValue('3'), numberValue('4')],
    }
    const columns = [[treeSection('Trygghet', [figureOf(trend)])], [p('Så har det gått.')]]
    const tree = finished([treeSection('Enkät', [{ type: 'group', origin: origin(), columns }], { numbered: false })], {
      layout: 'slides',
      title: 'Enkät',
    })
    const [, slide = ''] = slidesOf(partsOf(await made(tree)))
    expect(slide).toContain('<c:chart ')
    expect(words(slide)).toContain('Trygghet')
  })

  it('sets charts beside each other level, also where the legend of one takes two lines', async () => {
    const chart = (labels: string[]): Drawing => ({
      kind: 'bars',
      unit: '%',
      decimals: 0,
      categories: ['2024'],
      series: labels.map((label, at) => ({ key: `${at}`, label, values: [numberValue('50')] })),
    })
    const long = ['Flickor i årskurs nio på kommunens skolor', 'Pojkar i årskurs nio på kommunens skolor']
    const columns = [[figureOf(chart(long))], [figureOf(chart(['Alla', 'Andra']))], [figureOf(chart(['Alla']))]]
    const node: DocumentNode = { type: 'group', origin: origin(), columns }
    const tree = finished([treeSection('Enkät', [node], { numbered: false })], { layout: 'slides', title: 'Enkät' })
    const [, slide = ''] = slidesOf(partsOf(await made(tree)))
    const tops = [...slide.matchAll(/<p:graphicFrame>.*?<a:off x="\d+" y="(\d+)"/gs)].map(([, y]) => Number(y))
    expect(tops).toHaveLength(3)
    expect(new Set(tops).size).toBe(1)
    // One series alone is what the caption says: it has no legend.
    expect(slide.match(/<p:grpSp>/g)).toHaveLength(2)
  })
})
