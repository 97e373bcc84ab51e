import { afterAll, expect, it } from 'vitest'
import { closePdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { pagesOf } from '../coverage/pdfText.ts'

afterAll(() => closePdfService())

const lines = (count: number) => ({
  blockKey: `lines${count}`,
  blockType: 'list',
  items: Array.from({ length: count }, (_, index) => ({ key: `l${index}`, text: `Punkt ${index}` })),
})

it('keeps a short text that leads over to a table whole, with the table and under its heading', async () => {
  const sizes = Array.from({ length: 18 }, (_, index) => index + 24)
  const words = (size: number) =>
    `Början${size}q ${'Tabellen visar hur det gick under läsåret. '.repeat(5)}Slutet${size}q.`
  const { tree } = documentOf(
    sizes.flatMap((size) => [
      section(`Före ${size}`, [lines(size)], { newPage: true }),
      section(`Tabellen${size}q`, [
        {
          blockKey: `t${size}`,
          blockType: 'table',
          intro: words(size),
          columns: [{ key: 'value', label: 'Svar', type: 'shortText' }],
          rows: Array.from({ length: 4 }, (_, index) => ({ key: `r${index}`, label: `Rad${size}x${index}q` })),
        },
      ]),
    ]),
  )
  const { pdf } = await renderDocument(tree, ['pdf'], {
    loadAsset: async () => undefined,
    date: new Date('2023-09-20'),
  })
  const pages = await pagesOf(pdf.bytes)
  const on = (text: string) => pages.findLastIndex((page) => page.includes(text))
  for (const size of sizes) {
    const whole = [`tabellen${size}q`, `början${size}q`, `slutet${size}q`, `rad${size}x0q`].map(on)
    expect(new Set(whole).size, `${size}: ${whole}`).toBe(1)
  }
})

/** Tables of every length around a page, and some that begin near its foot: no page has one row of a table alone. */
it('never leaves one row of a table alone on a page', async () => {
  const sizes = Array.from({ length: 24 }, (_, index) => index + 22)
  const table = (name: string, rows: number) => ({
    blockKey: name,
    blockType: 'table',
    columns: [{ key: 'value', label: 'Svar', type: 'shortText' }],
    rows: Array.from({ length: rows }, (_, index) => ({ key: `r${index}`, label: `Rad ${name}x${index}q` })),
  })
  const { tree } = documentOf([
    ...sizes.map((size) => section(`Lång ${size}`, [table(`long${size}`, size)], { newPage: true })),
    ...sizes.map((size) => section(`Låg ${size}`, [lines(size + 5), table(`low${size}`, 12)], { newPage: true })),
  ])
  const { pdf } = await renderDocument(tree, ['pdf'], {
    loadAsset: async () => undefined,
    date: new Date('2023-09-20'),
  })
  const pages = await pagesOf(pdf.bytes)
  const alone = ['long', 'low'].flatMap((kind) =>
    sizes.flatMap((size) => {
      const counts = pages.map((page) => page.match(new RegExp(`${kind}${size}x\\d+q`, 'g'))?.length ?? 0)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(kind === 'long' ? size : 12)
      return counts.includes(1) ? [`${kind}${size}: ${counts.filter(Boolean).join('|')}`] : []
    }),
  )
  expect(alone).toEqual([])
})
