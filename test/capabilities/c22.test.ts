import { describe, expect, it } from 'vitest'
import { remedyOf } from '#admin/template/faults/remedyOf.ts'
import { readDesign } from '#admin/template/store/design.ts'
import { sv } from '#admin/words/sv.ts'
import { answerTypes } from '#blocks/kit/index.ts'
import { danglingReferences } from '#commands/template/danglingReferences.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { documentOf, outputsOf, section } from './documentOf.ts'

/** C22: lists that start at or continue a number, a note used twice, document control of any type, a chain that lies down. */
const items = (...texts: string[]) => texts.map((text) => ({ key: text.toLowerCase(), text }))
const list = (blockKey: string, more: Record<string, unknown>) => ({
  blockKey,
  blockType: 'list',
  style: 'numbers',
  ...more,
})

it('starts a list at a number, and continues it after a text, a table and in another section', async () => {
  const made = documentOf(
    [
      section('A', [
        list('first', { start: 4, items: items('Fyra', 'Fem'), answered: true }),
        { blockKey: 'text', blockType: 'question', prompt: 'Vad mer?' },
        list('second', { continues: true, items: items('Sju') }),
        list('bullets', { style: 'bullets', continues: true, items: items('Punkt') }),
        {
          blockKey: 'table',
          blockType: 'table',
          columns: [{ key: 'a', label: 'Vad', type: 'records', parts: [{ key: 'p', label: 'Del' }] }],
          rows: [{ key: 'r', label: 'Rad' }],
        },
      ]),
      section('B', [
        list('third', { continues: true, items: items('Åtta', 'Nio') }),
        list('new', { items: items('Ett') }),
      ]),
    ],
    { answers: { first: { value: { items: { order: ['x'], items: { x: { text: 'Sex' } } } }, rev: 1 } } },
  )
  expect(made.problems).toEqual([])
  const starts = Object.fromEntries(
    nodesOf(made.tree.children, 'list').map(({ origin, start, continues }) => [origin.blockKey, [start, continues]]),
  )
  expect(starts).toMatchObject({
    first: [4, undefined],
    second: [7, undefined],
    bullets: [undefined, undefined],
    third: [8, undefined],
    new: [undefined, undefined],
  })
  const { html, word } = await outputsOf(made.tree)
  for (const start of [4, 7, 8]) expect(html).toContain(`<ol class="list" start="${start}"`)
  expect(word.paragraphs.filter(({ text }) => text === 'Åtta')).toHaveLength(1)
  // The form counts as the document does, what is answered included.
  expect(made.item('third')?.instructions).toMatchObject([{ type: 'list', start: 8 }])
})

it('makes one note of the same words in a section, with a mark at each place and a way back to each', async () => {
  const note = 'Elever med skyddade uppgifter ingår inte.'
  const made = documentOf([
    section('A', [
      { blockKey: 'q', blockType: 'question', prompt: 'Hur många?', note },
      list('l', {
        items: [
          { key: 'a', text: `Andel{{note:${note}}}` },
          { key: 'b', text: 'Antal', note: 'En annan.' },
        ],
      }),
    ]),
    section('B', [list('m', { items: [{ key: 'a', text: 'Flickor', note }] })]),
  ])
  expect(made.problems).toEqual([])
  const notes = made.tree.children.map((node) => (node.type === 'section' ? node.notes : undefined))
  // In the next section it is a note of its own: it is read where it stands.
  expect(notes).toMatchObject([
    [
      { number: 1, id: 'not-1', marks: 2 },
      { number: 2, id: 'not-2' },
    ],
    [{ number: 3, id: 'not-3' }],
  ])
  const { html, word } = await outputsOf(made.tree)
  expect(html.match(/href="#not-1"/g)).toHaveLength(2)
  for (const mark of ['not-1-ref', 'not-1-ref-2']) {
    expect(html).toContain(`id="${mark}"`)
    expect(html).toContain(`href="#${mark}"`)
  }
  expect(new Set(html.match(/ id="[^"]*"/g)).size).toBe(html.match(/ id="[^"]*"/g)?.length)
  expect(word.footnotes).toEqual([note, 'En annan.', note])
  const xml = word.xml('word/document.xml')
  expect(xml.match(/NOTEREF not_1 \\f \\h/g)).toHaveLength(1)
  expect(xml.match(/w:bookmarkStart[^>]*w:name="not_1"/g)).toHaveLength(1)
})

describe('a mark of a note of another section', () => {
  const note = 'Elever med skyddade uppgifter ingår inte.'
  const marked = (token: string) => [
    section('A', [list('before', { items: items(`Flickor${token}`) })]),
    section('B', [
      { blockKey: 'q', blockType: 'question', prompt: 'Hur många?', note },
      list('l', { items: [{ key: 'a', text: 'Andel', note: 'En annan.' }] }),
    ]),
    section('C', [list('after', { items: items(`Pojkar${token}`) })]),
  ]

  it('has its number, before and after it, with a way back to each', async () => {
    const made = documentOf(marked('{{noteRef:q}}'))
    expect(made.problems).toEqual([])
    const notes = made.tree.children.map((node) => (node.type === 'section' ? node.notes : undefined))
    expect(notes).toMatchObject([undefined, [{ number: 1, id: 'not-1', marks: 3 }, { number: 2 }], undefined])
    const { html, word } = await outputsOf(made.tree)
    expect(html.match(/href="#not-1"/g)).toHaveLength(3)
    for (const mark of ['not-1-ref', 'not-1-ref-2', 'not-1-ref-3']) {
      expect(html).toContain(`id="${mark}"`)
      expect(html).toContain(`href="#${mark}"`)
    }
    // Word has the note once, and refers to it from both, the one before it included.
    expect(word.footnotes).toEqual([note, 'En annan.'])
    const xml = word.xml('word/document.xml')
    expect(xml.match(/NOTEREF not_1 \\f \\h/g)).toHaveLength(2)
    expect(xml.match(/w:bookmarkStart[^>]*w:name="not_1"/g)).toHaveLength(1)
    expect(xml.indexOf('NOTEREF')).toBeLessThan(xml.indexOf('w:name="not_1"'))
    // A section's notes are counted as they stand in it.
    const second = documentOf(marked('{{noteRef:b;2}}')).tree.children.map((node) =>
      node.type === 'section' ? node.notes?.map(({ marks }) => marks) : undefined,
    )
    expect(second).toEqual([undefined, [undefined, 3], undefined])
  })

  it('is refused at publication where there is no such note, with a way to mend it', () => {
    const faultsOf = (token: string) =>
      danglingReferences({ ...documentOf([]).input.template, sections: marked(token) })
    expect(faultsOf('{{noteRef:q}}{{noteRef:b;2}}')).toEqual([])
    for (const token of ['{{noteRef:before}}', '{{noteRef:q;2}}', '{{noteRef:nowhere}}'])
      expect(faultsOf(token)).toMatchObject([
        { code: 'DANGLING_NOTE', blockKey: 'before' },
        { code: 'DANGLING_NOTE', blockKey: 'after' },
      ])
    // Where only this unit lacks it, the document says so.
    const made = documentOf(marked('{{noteRef:before}}'))
    expect(made.problems).toHaveLength(2)
    expect(JSON.stringify(made.tree)).toContain('[not saknas: before]')
    const [fault] = faultsOf('{{noteRef:before}}')
    const design = readDesign({ sections: marked('{{noteRef:before}}') })
    const mended = fault && remedyOf(fault, sv.faults.mend)?.apply(design)
    expect(JSON.stringify(mended)).toContain('"Flickor"')
  })
})

describe('a row of document control', () => {
  const values: Record<string, unknown> = {
    number: { kind: 'number', value: '12.5' },
    choice: 'ja',
    choices: ['ja'],
    date: '2024-03-05',
    period: { start: '2024-03-05', precision: 'day' },
    degree: 'a',
    rating: 'a',
    richText: {
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text', format: 0 }] }] },
    },
    records: { order: ['r'], items: { r: { p: 'Delens text' } } },
  }
  it.each(answerTypes)('is answered as %s, in form, page and Word', async (type) => {
    const row = {
      key: 'rad',
      label: 'Uppgiften',
      fill: 'answer',
      type,
      scale: 's',
      unit: 'st',
      options: [{ key: 'ja', label: 'Ja' }],
      parts: [{ key: 'p', label: 'Del', type: 'shortText' }],
    }
    const scale = { key: 's', label: 'Skala', levels: [{ key: 'a', label: 'Nått', value: 1 }] }
    const control = { blockKey: 'd', blockType: 'documentControl', rows: [row] }
    const value = values[type] ?? 'Anna Berg'
    const base = documentOf([section('A', [control])])
    const made = documentOf([section('A', [control])], {
      vocabulary: { ...base.input.vocabulary, scales: [scale] },
      answers: { d: { value: { rad: value }, rev: 1 } },
    })
    expect(made.problems).toEqual([])
    expect(made.item('d')?.form?.fields).toMatchObject([{ key: 'rad', field: { widget: type, label: 'Uppgiften' } }])
    expect(made.item('d')?.unreadable ?? []).toEqual([])
    const said = { number: '12,5 st', choice: 'Ja', choices: 'Ja', degree: 'Nått', rating: 'Nått', richText: 'Text' }
    const words = { ...said, date: '5 mars 2024', period: '5 mars 2024', records: 'Delens text' } as Record<
      string,
      string
    >
    const { html, wordText } = await outputsOf(made.tree)
    for (const text of [html.replace(/<[^>]*>/g, ''), wordText]) expect(text).toContain(words[type] ?? 'Anna Berg')
  })
})

it.each([3, 6, 9])('draws a chain of %i steps that lies down, its steps from the left', async (count) => {
  const chain = {
    blockKey: 'c',
    blockType: 'figure',
    kind: 'chain',
    direction: 'horizontal',
    caption: 'Styrkedjan',
    alt: 'Från nämnd till skola',
    items: Array.from({ length: count }, (_, index) => ({ label: `Steg ${index + 1}` })),
  }
  const { tree, problems } = documentOf([section('A', [chain])])
  expect(problems).toEqual([])
  const { html } = await outputsOf(tree)
  const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'))
  const boxes = [...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)"/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  )
  expect(boxes).toHaveLength(count)
  // As lines of text: each row from the left, and no row of one where there may be two.
  const rows = [...Map.groupBy(boxes, ([, y]) => y).values()].map((row) => row.map(([x]) => x))
  expect(rows.map((row) => row.length)).toEqual({ 3: [3], 6: [3, 3], 9: [3, 3, 3] }[count])
  for (const row of rows) expect(row).toEqual(row.toSorted((a, b) => a - b))
})
