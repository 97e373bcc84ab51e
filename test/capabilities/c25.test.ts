import { describe, expect, it } from 'vitest'
import { inlineText } from '#document/text/variables.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { renderHtml } from '#render/html.ts'
import { p, rich } from '#seeds/richText.ts'
import { slidesTree } from '../html/slidesTree.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C25: slides that fill the page, with speaker's notes; a handout in Word; and the same in PowerPoint. */
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
