import { expect, it } from 'vitest'
import { paragraphs, text } from '#document/tree/nodes.ts'
import type { QuoteNode } from '#document/tree/tree.ts'
import { renderDocx } from '#render/docx/renderDocx.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { readDocx } from './readDocx.ts'

const origin = { blockKey: 'q' }
const quote = (said: string, whose?: string): QuoteNode => ({
  ...{ type: 'quote', origin, children: paragraphs(origin, said) },
  ...(whose ? { source: text(whose) } : {}),
})

it('keeps those who are quoted after each other apart in Word, named or not, and each one’s words together', async () => {
  const { tree } = documentOf([section('Röster', [])])
  const children = [quote('Vi läser.\n\nVi räknar.', 'Ekskolan'), quote('Vi sjunger.'), quote('Vi springer.')]
  const bytes = await renderDocx({ ...tree, children }, { date: new Date('2026-01-02'), assets: async () => undefined })
  const written =
    readDocx(bytes)
      .xml('word/document.xml')
      .match(/<w:p>.*?<\/w:p>/gs) ?? []
  // Word joins the borders of neighbours whose indents are the same.
  const indents = written
    .filter((paragraph) => paragraph.includes('w:val="Quote'))
    .map((paragraph) => /<w:ind [^>]*>/.exec(paragraph)?.[0])
  expect(indents).toHaveLength(5)
  expect(new Set(indents.slice(0, 3)).size).toBe(1)
  expect(indents[3]).not.toBe(indents[2])
  expect(indents[4]).not.toBe(indents[3])
})
