import { expect, it } from 'vitest'
import { documentOf, outputsOf, section } from '../capabilities/documentOf.ts'

it('ends a document that ends in a table with a line of one point, which opens no page', async () => {
  const rows = [{ key: 'a', label: 'A' }]
  const columns = [{ key: 'c', label: 'Svar', type: 'shortText' }]
  const table = { blockKey: 't', blockType: 'table', columns, rows }
  const answers = { t: { value: { cells: { a: { c: 'Ja' } } }, rev: 1 } }
  const { word } = await outputsOf(documentOf([section('A', [table])], { answers }).tree)
  const body = word.xml('word/document.xml')
  const last = body.slice(body.lastIndexOf('</w:tbl>'))
  expect(last.match(/<w:p>/g)).toHaveLength(1)
  expect(last).toMatch(/<w:spacing(?=[^>]*w:line="20")(?=[^>]*w:lineRule="exact")/)
})
