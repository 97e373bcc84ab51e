import { expect, it } from 'vitest'
import type { SectionContent } from '#document/input/input.ts'
import { lintDocx } from '#render/docx/lintDocx.ts'
import { renderDocx } from '#render/docx/renderDocx.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { readDocx } from './readDocx.ts'

const date = new Date('2026-01-02T03:04:05Z')
const value = (xml: string, name: string, attribute = 'val') =>
  new RegExp(`<w:${name} [^>]*w:${attribute}="([^"]*)"`).exec(xml)?.[1]

/** Each heading with its level and what it looks like: its own formatting, else its style's. */
const looksIn = (bytes: Uint8Array) => {
  const read = readDocx(bytes)
  const styles = new Map(
    (read.xml('word/styles.xml').match(/<w:style .*?<\/w:style>/gs) ?? []).map((style) => [
      /w:styleId="([^"]*)"/.exec(style)?.[1],
      style,
    ]),
  )
  return (read.xml('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? []).flatMap((paragraph) => {
    const id = value(paragraph, 'pStyle')
    const style = styles.get(id)
    if (!id?.startsWith('Heading') || !style) return []
    const runs = (paragraph.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => run.includes('<w:t '))
    const words = runs.at(-1) ?? ''
    return [
      {
        level: Number(id.slice(7)),
        text: runs.map((run) => run.replace(/<[^>]+>/g, '')).join(''),
        sizes: [...new Set(runs.map((run) => value(run, 'sz') ?? value(style, 'sz')))],
        colour: value(words, 'color') ?? value(style, 'color'),
        after: value(paragraph, 'spacing', 'after') ?? value(style, 'spacing', 'after'),
      },
    ]
  })
}
const words = (key: string, title?: string) => ({
  blockKey: key,
  blockType: 'question',
  prompt: 'Vad?',
  ...(title ? { title } : {}),
})
const filled = (name: string, kind: SectionContent['kind'] = 'section') =>
  section(name, [words(name, `Block i ${name}{{note:En not.}}`)], { kind })

it('gives a section, a subsection and a block the same look in a part and outside of parts', async () => {
  const { tree } = documentOf([
    filled('Före'),
    filled('Före under', 'subsection'),
    section('Del', [], { kind: 'part' }),
    filled('Inne'),
    filled('Inne under', 'subsection'),
    filled('Sist', 'appendix'),
  ])
  const bytes = await renderDocx(tree, { assets: async () => undefined, date })
  const found = looksIn(bytes)
  const lookOf = (words: string) => {
    const { sizes, colour, after } = found.find(({ text }) => text.endsWith(words)) ?? {}
    return { sizes, colour, after }
  }
  const blocks = ['Före', 'Före under', 'Inne', 'Inne under', 'Sist'].map((name) => lookOf(`Block i ${name}`))
  const sections = ['\u2002Före', '\u2002Inne', '\u2002Sist'].map(lookOf)
  const subsections = ['\u2002Före under', '\u2002Inne under'].map(lookOf)
  for (const alike of [blocks, sections, subsections]) {
    expect(alike[0]?.sizes).toHaveLength(1)
    for (const one of alike) expect(one).toEqual(alike[0])
  }
  const [part, ...smaller] = [lookOf('Del'), sections[0], subsections[0], blocks[0]].map((one) =>
    Number(one?.sizes?.[0]),
  )
  expect([part, ...smaller]).toEqual([part, ...smaller].toSorted((a, b) => Number(b) - Number(a)))
  expect(new Set([part, ...smaller]).size).toBe(4)
  // The levels stay what they are, for navigation.
  expect(found.map(({ level }) => level)).toEqual([1, 2, 2, 3, 1, 2, 3, 3, 4, 2, 3])
  expect(lintDocx(bytes)).toEqual([])
})
