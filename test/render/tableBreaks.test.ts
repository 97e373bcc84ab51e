import { afterAll, expect, it } from 'vitest'
import { closePdfService } from '../../src/render/pdf/service.ts'
import { renderDocument } from '../../src/render/renderDocument.ts'
import { documentOf, section } from '../capabilities/documentOf.ts'
import { pagesOf } from '../coverage/pdfText.ts'

afterAll(() => closePdfService())

/** Tables of every length around a page, and some that begin near its foot: no page has one row of a table alone. */
it('never leaves one row of a table alone on a page', async () => {
  const sizes = Array.from({ length: 24 }, (_, index) => index + 22)
  const table = (name: string, rows: number) => ({
    blockKey: name,
    blockType: 'table',
    columns: [{ key: 'value', label: 'Svar', type: 'shortText' }],
    rows: Array.from({ length: rows }, (_, index) => ({ key: `r${index}`, label: `Rad ${name}x${index}q` })),
  })
  const lines = (count: number) => ({
    blockKey: `lines${count}`,
    blockType: 'list',
    items: Array.from({ length: count }, (_, index) => ({ key: `l${index}`, text: `Punkt ${index}` })),
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
