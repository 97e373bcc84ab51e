import { expect, it } from 'vitest'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C8: a note at a heading, question, list item, column, row or cell: numbered by itself, a real note in every output. */
it('numbers notes in reading order and makes real notes of them', async () => {
  const made = documentOf([
    section('Resultat{{note:Om rubriken.}}', [
      { blockKey: 'q', blockType: 'question', prompt: 'Hur gick det?', note: 'Om frågan.' },
      { blockKey: 'l', blockType: 'list', items: [{ key: 'i', text: 'Dialog', note: 'Om punkten.' }] },
      {
        blockKey: 't',
        blockType: 'table',
        columns: [{ key: 'a', label: 'Andel', note: 'Om kolumnen.', fill: 'given' }],
        rows: [{ key: 'r', label: 'Alla', note: 'Om raden.', cells: [{ text: '80{{note:Om rutan.}}' }] }],
      },
    ]),
  ])
  expect(made.problems).toEqual([])
  const [first] = made.tree.children
  const texts = ['Om rubriken.', 'Om frågan.', 'Om punkten.', 'Om kolumnen.', 'Om raden.', 'Om rutan.']
  expect(first?.type === 'section' && first.notes?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  const { html, word } = await outputsOf(made.tree)
  expect(word.footnotes).toEqual(texts)
  for (const [index, text] of texts.entries()) {
    expect(html).toContain(text)
    expect(html).toContain(`id="not-${index + 1}"`)
  }
  expect(JSON.stringify(made.item('q')?.form)).toContain('Om frågan.')
})
