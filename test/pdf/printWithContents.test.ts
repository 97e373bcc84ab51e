import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { RenderPage } from '#render/pdf/browser/RenderPage.ts'
import { turn } from '#render/pdf/contents/blankPages.ts'
import { printWithContents } from '#render/pdf/contents/printWithContents.ts'
import type { PageFacts } from '#render/pdf/PageFacts.ts'
import { codeOf } from './support.ts'

const facts: PageFacts = {
  contents: ['a'],
  sides: [],
  links: [],
  headings: [],
  imagesWithoutAlt: [],
  tables: [],
  fonts: [],
}

/** A file of five pages in which anchor `a` stands on the given one, counted from 1. */
async function fileWith(page: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let i = 0; i < 5; i++) document.addPage([100, 100])
  const target = document.getPage(page - 1).ref
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ a: [target, 'XYZ', 0, 0, 0] }))
  return document.save({ useObjectStreams: false })
}

/** A page that prints anchor `a` on one page after the other; `prints` says which prints were tagged. */
function moving(...places: number[]): { page: RenderPage; prints: boolean[] } {
  const prints: boolean[] = []
  const page = {
    page: { evaluate: async () => facts },
    print: async ({ tagged }: { tagged: boolean }) => fileWith(places[prints.push(tagged) - 1] ?? 1),
  }
  return { page: page as unknown as RenderPage, prints }
}

describe('turn', () => {
  const sides = [
    { anchor: 'a', side: 'right' },
    { anchor: 'b', side: 'left' },
    { anchor: 'c', side: 'left' },
  ] as const
  const none: ReadonlySet<string> = new Set()

  it('leaves a page blank before what would begin on the wrong side, and counts on from there', () => {
    const { blanks, numbers } = turn({ start: 1, a: 2, inA: 2, b: 3, c: 4, end: 6 }, [...sides], none)
    expect([...blanks]).toEqual(['a', 'c'])
    expect(numbers).toEqual({ start: 1, a: 3, inA: 3, b: 4, c: 6, end: 8 })
  })

  it('keeps the blank pages that are right, and takes away those that no longer are', () => {
    const right = turn({ a: 3, b: 4, c: 6, end: 8 }, [...sides], new Set(['a', 'c']))
    expect([[...right.blanks], right.numbers]).toEqual([['a', 'c'], { a: 3, b: 4, c: 6, end: 8 }])
    // The text before has grown by a page: `a` lies to the right without one.
    const grown = turn({ a: 4, b: 5, c: 7 }, [...sides], new Set(['a', 'c']))
    expect([[...grown.blanks], grown.numbers]).toEqual([['c'], { a: 3, b: 4, c: 6 }])
  })
})

describe('printWithContents', () => {
  it('prints once without tags and once with', async () => {
    const { page, prints } = moving(3, 3)
    expect((await printWithContents(page, undefined, () => undefined)).printed).toEqual({ a: 3 })
    expect(prints).toEqual([false, true])
  })

  it('prints only once when last time still holds', async () => {
    const { page, prints } = moving(3)
    await printWithContents(page, { a: 3 }, () => undefined)
    expect(prints).toEqual([true])
  })

  it('goes on until the numbers hold', async () => {
    const { page, prints } = moving(3, 4, 4)
    expect((await printWithContents(page, undefined, () => undefined)).printed).toEqual({ a: 4 })
    expect(prints).toEqual([false, true, true])
  })

  it('gives up when they move in each of three prints', async () => {
    const { page } = moving(1, 2, 3, 4)
    expect(await codeOf(printWithContents(page, undefined, () => undefined))).toBe('CONTENTS_UNSTABLE')
  })
})
