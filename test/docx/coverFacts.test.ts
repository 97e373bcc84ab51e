import { expect, it } from 'vitest'
import type { CoverNode } from '#document/tree/tree.ts'
import { coverPlan } from '#render/docx/coverPlan.ts'
import { renderDocx } from '#render/docx/renderDocx.ts'
import { textWidth } from '#render/textWidth.ts'
import { documentOf } from '../capabilities/documentOf.ts'
import { readDocx } from './readDocx.ts'

const cover = (labels: string[]): CoverNode => ({
  type: 'cover',
  origin: { blockKey: 'cover' },
  title: 'Plan',
  lines: [],
  facts: labels.map((label) => ({ label, value: `Värdet av ${label}` })),
})
const factsOf = async (labels: string[]) => {
  const { tree } = documentOf([])
  const bytes = await renderDocx(
    { ...tree, children: [cover(labels)] },
    { assets: async () => undefined, date: new Date('2026-01-02T03:04:05Z') },
  )
  const read = readDocx(bytes)
  const starts = (read.xml('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [])
    .filter((paragraph) => paragraph.includes('w:val="CoverFact"'))
    .map((paragraph) =>
      [/<w:tab [^>]*w:pos="(\d+)"/, /<w:ind [^>]*w:left="(\d+)"/].map((at) => at.exec(paragraph)?.[1]),
    )
  return { starts, texts: read.paragraphs.filter(({ style }) => style === 'CoverFact').map(({ text }) => text) }
}

it('gives the longest label of a cover’s facts room before the values, which stand below each other', async () => {
  const longest = 'Ordförande i föräldrarådet'
  const { starts, texts } = await factsOf(['Rektor', longest])
  expect(texts).toEqual(['Rektor\tVärdet av Rektor', `${longest}\tVärdet av ${longest}`])
  const [[tab, indent] = [], second] = starts
  expect(second).toEqual([tab, indent])
  expect(indent).toBe(tab)
  // Twips, at the size of the facts.
  expect(Number(tab)).toBeGreaterThan(340 + textWidth(longest, 10 * 20) + 150)
})

it('sets the value under a label that is too long for any column', async () => {
  const endless = 'Ordförande i kommunens utbildnings- och arbetsmarknadsnämnd'
  const { starts, texts } = await factsOf(['Rektor', endless])
  expect(texts).toEqual(['Rektor\tVärdet av Rektor', `${endless}\nVärdet av ${endless}`])
  expect(new Set(starts.flat()).size).toBe(1)
  expect(Number(starts[0]?.[0])).toBeLessThan(4700)
})

it('keeps them clear of the field’s edge: a title that just finds room on a line has one line', () => {
  const footOf = (title: string) => coverPlan({ ...cover(['Beslut']), title }).aboveFoot
  expect(footOf('Årsrapport om kvalitet')).toBe(footOf('Plan'))
  expect(footOf('Årsrapport om kvalitet i förskola och skola')).toBeLessThan(footOf('Plan'))
})
