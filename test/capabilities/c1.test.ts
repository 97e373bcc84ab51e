import { expect, it } from 'vitest'
import { needsOf, tokensKey } from '#document/input/needsOf.ts'
import { inlineText } from '#document/text/variables.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C1: tokens in any text a designer writes, resolved in compose; answers are never interpolated. */
it('resolves variables, values, counts and references in every text of the designer, and none in an answer', async () => {
  const made = documentOf(
    [
      section('Läsåret {{schoolYear}}', [
        {
          blockKey: 'q',
          blockType: 'question',
          title: '{{unit}} i {{area}}',
          help: 'Gäller {{läsår.nästa}}.',
          prompt: 'Meritvärdet är {{measure:merit17}} på {{count:school}} skolor. Se {{ref:t}} och {{ref:f}}.',
        },
        {
          blockKey: 't',
          blockType: 'table',
          caption: 'Elever {{schoolYear.previous}}',
          columns: [{ key: 'a', label: '{{headTeacher}}', type: 'shortText', help: 'För {{enhet}}' }],
          rows: [{ key: 'r', label: 'Rad {{year}}' }],
        },
        {
          blockKey: 'f',
          blockType: 'figure',
          caption: 'Kedjan {{skola}}',
          kind: 'chain',
          alt: 'En kedja i {{kommun}}.',
          items: [{ label: '{{kommun}}' }],
        },
      ]),
    ],
    {
      answers: { q: { value: { answer: 'Vi skrev {{schoolYear}} själva.' }, rev: 1 } },
      resolved: {
        [tokensKey]: {
          'measure:merit17': [{ value: { kind: 'number', value: '221.5' } }],
          'count:school': [{}, {}, {}],
        },
      },
    },
  )
  expect(made.problems).toEqual([])
  const { html, wordText, word } = await outputsOf(made.tree)
  for (const text of [html.replace(/<[^>]*>/g, ''), wordText]) {
    for (const words of ['Läsåret 2022/23', 'Solskolan i Östra området', 'Elever 2021/22', 'Åsa Öberg', 'Rad 2023'])
      expect(text).toContain(words)
    expect(text).toContain('Vi skrev {{schoolYear}} själva.')
    expect(text).toContain('Meritvärdet är 221,5 på 3 skolor. Se tabell 1 och figur 1.')
  }
  const anchor = made.tables[0]?.id
  expect(html).toContain(`href="#${anchor}"`)
  expect(word.links.filter(({ text }) => text === 'tabell 1')).toHaveLength(1)
  expect(made.item('q')).toMatchObject({ title: 'Solskolan i Östra området', help: 'Gäller 2023/24.' })
  expect(JSON.stringify(made.item('t')?.form)).toContain('För Solskolan')
  // The form shows a piece of the document, but the numbers are the whole document's.
  expect(JSON.stringify(made.item('q'))).toContain('Se tabell 1 och figur 1.')
})

it('gives a text above the questions the numbers of tables further on', () => {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Antalet elever står i {{ref:t}}.' }] }
  const { item } = documentOf([
    section('Om planen', [
      { blockKey: 'x', blockType: 'richText', content: { root: { type: 'root', children: [paragraph] } } },
    ]),
    section('Elever', [
      {
        blockKey: 't',
        blockType: 'table',
        caption: 'Elever',
        columns: [{ key: 'a', label: 'Antal' }],
        rows: [{ key: 'r', label: 'Alla' }],
      },
    ]),
  ])
  expect(JSON.stringify(item('x')?.instructions)).toContain('tabell 1')
})

it('says which token it does not know, at the block', () => {
  const { problems, tree } = documentOf([
    section('A', [{ blockKey: 'q', blockType: 'question', prompt: 'Hej {{rektorn}} och {{ref:borta}}' }]),
  ])
  expect(problems.join('\n')).toMatch(/\{\{rektorn\}\} finns inte[\s\S]*”borta” leder ingenstans/)
  const [first] = tree.children
  const words =
    first?.type === 'section' ? first.children.map((node) => ('inlines' in node ? inlineText(node.inlines) : '')) : []
  expect(words.join()).toContain('[okänd variabel: rektorn]')
})

it('leads to another document, and to a section of it by its number there', async () => {
  const prompt = 'Se {{document:municipality}}, {{dokument:område;mål}} och {{dokument:enhet;;-1}}.'
  const plan = { title: 'Nämndens plan', unitName: 'Kommunen', url: 'https://kommunen.example/p/plan' }
  const made = documentOf([section('A', [{ blockKey: 'q', blockType: 'question', prompt }])], {
    resolved: {
      [tokensKey]: {
        'document:municipality': plan,
        'dokument:område;mål': { ...plan, title: 'Områdets plan', label: 'avsnitt 3' },
      },
    },
  })
  expect(needsOf(blocks, made.input)[tokensKey]).toEqual({
    'document:municipality': { kind: 'documentLink', scope: 'municipality', yearsBack: 0 },
    'dokument:område;mål': { kind: 'documentLink', scope: 'area', yearsBack: 0, sectionKey: 'mål' },
    'dokument:enhet;;-1': { kind: 'documentLink', scope: 'unit', yearsBack: 1 },
  })
  expect(made.problems.join()).toContain('{{dokument:enhet;;-1}} leder till ett dokument som inte finns')
  const { html, wordText, word } = await outputsOf(made.tree)
  expect(html).toContain('href="https://kommunen.example/p/plan"')
  for (const text of [html.replace(/<[^>]*>/g, ''), wordText])
    expect(text).toContain('Se Nämndens plan, avsnitt 3 i Områdets plan och [hänvisning saknas: dokument:enhet;;-1].')
  expect(word.links.map(({ text }) => text)).toContain('avsnitt 3 i Områdets plan')
})

it('finds the school year’s figure whatever period the measure is given by, and says when there is no such measure', () => {
  const text = (token: string, found: unknown[]) => {
    const asked = [section('A', [{ blockKey: 'q', blockType: 'question', prompt: `Värdet är {{${token}}}` }])]
    const { input, problems, tree } = documentOf(asked, { resolved: { [tokensKey]: { [token]: found } } })
    const need = needsOf(blocks, input)[tokensKey]?.[token] as { periods: string[] } | undefined
    return { problems, periods: need?.periods, json: JSON.stringify(tree) }
  }
  const figure = [{ value: { kind: 'number', value: '93.5' } }]
  expect(text('measure:merit17', figure)).toMatchObject({
    periods: ['VT2023', '2022/23', '2023', 'HT2022'],
    problems: [],
    json: expect.stringContaining('Värdet är 93,5'),
  })
  expect(text('measure:merit17;all;HT', figure).periods).toEqual(['HT2022'])
  expect(text('measure:merit17;all;2020/21', figure).periods).toEqual(['2020/21'])
  // No figure yet is not a fault of the template; no such measure is.
  expect(text('measure:merit17', []).problems).toEqual([])
  expect(text('measure:meritRatnig', []).problems.join()).toContain('{{measure:meritRatnig}} finns inte')
})
