import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { RenderPage } from '#render/pdf/browser/RenderPage.ts'
import { printWithContents } from '#render/pdf/contents/printWithContents.ts'
import type { PageFacts } from '#render/pdf/PageFacts.ts'
import { codeOf } from './support.ts'

const facts: PageFacts = { contents: ['a'], links: [], headings: [], imagesWithoutAlt: [], tables: [], fonts: [] }

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
