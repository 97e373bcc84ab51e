import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { fixturePlace, fixtureVocabulary } from '#blocks/kit/index.ts'
import { templateFaults } from '#commands/template/templateFaults.ts'
import { compose } from '#document/compose.ts'
import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C23: what is not resolved is a fault: in the editor, at publication, and in the document should one remain. */
const scale = { key: 's', label: 'Skala', levels: [{ key: 'a', label: 'Nått', meaning: 'Målet {{läsår}} är nått.' }] }
const vocabulary = { ...fixtureVocabulary, scales: [scale] }
const rating = {
  blockKey: 'q',
  blockType: 'question',
  prompt: 'Hur gick det?',
  widget: 'degree',
  type: 'degree',
  scale: 's',
  showLegend: true,
}
const faultsOf = (sections: SectionContent[], title = 'Mall', words = vocabulary) =>
  templateFaults(blocks, { title, language: 'sv', layout: 'report', sections }, words).flatMap((fault) =>
    'detail' in fault && fault.severity === 'error' ? [fault.detail] : [],
  )

it('lets no token of the designer’s reach a reader unseen: told in the editor, stopping publication, told in the document', async () => {
  // A legend's words are the municipality's own, and no variables are filled in there.
  const sections = [
    section('A', [
      {
        blockKey: 't',
        blockType: 'table',
        title: 'Grader',
        columns: [{ key: 'a', label: 'Grad', type: 'degree', scale: 's' }],
        rows: [{ key: 'r', label: 'Rad' }],
      },
    ]),
  ]
  const { problems, tree } = documentOf(sections, {
    vocabulary,
    answers: { t: { value: { cells: { r: { a: 'a' } } }, rev: 1 } },
  })
  expect(problems.join()).toContain('”{{läsår}}” skrivs ut som det står i mallen')
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText]) expect(text).toContain('Här fylls inga variabler i')
  expect(faultsOf(sections).join()).toContain('{{läsår}}')
  const mended = { ...scale, levels: [{ key: 'a', label: 'Nått', meaning: 'Målet är nått.' }] }
  expect(faultsOf(sections, 'Mall', { ...vocabulary, scales: [mended] })).toEqual([])
})

it('tells of an unknown variable in the title, which stands at no block', () => {
  const sections = [section('A', [{ ...rating, type: 'shortText' }])]
  expect(faultsOf(sections, 'Plan {{lasar}}').join()).toContain('{{lasar}} finns inte')
  expect(faultsOf(sections, 'Plan {{läsår}}, {{measure:merit17}}').join()).not.toContain('finns inte')
})

it.each(['unitsBelow', 'schoolsBelow', 'goals', 'grades', 'schoolForms', 'subjects'])(
  'reads the texts of rows and items from %s before anybody has any',
  (set) => {
    const sections = (text: string) => [
      section('A', [
        {
          blockKey: 't',
          blockType: 'table',
          title: 'Kontakter',
          rowsFrom: set,
          columns: [
            { key: 'a', label: 'Telefon', fill: 'given', each: text },
            { key: 'b', label: 'Svar', type: 'shortText' },
          ],
        },
        { blockKey: 'l', blockType: 'list', title: 'Enheter', itemsFrom: set, each: text },
      ]),
    ]
    expect(faultsOf(sections('{{varje.telefn}}'))).toHaveLength(2)
    expect(faultsOf(sections('{{varje.telefn}}')).join()).toContain('varje.telefn')
    expect(faultsOf(sections('{{varje}} {{läsår}}'))).toEqual([])
    if (set.endsWith('Below')) expect(faultsOf(sections('{{varje.telefon}}, {{varje.område}}'))).toEqual([])
  },
)

it('does not take a school’s own braces for a fault', () => {
  const { problems, tree } = documentOf([section('A', [{ ...rating, type: 'longText' }])], {
    answers: { q: { value: { answer: 'Vi skrev {{enhet}} här.' }, rev: 1 } },
  })
  expect(problems).toEqual([])
  expect(JSON.stringify(tree)).toContain('Vi skrev {{enhet}} här.')
})

/** The fixture with a token at the end of each text of the designer's that is there. */
const withTokens = (fields: readonly Field[], value: Record<string, unknown>): Record<string, unknown> =>
  fields.reduce<Record<string, unknown>>((done, field) => {
    if (!('name' in field)) return 'fields' in field ? withTokens(field.fields, done) : done
    const held = done[field.name]
    if (field.type === 'array' && Array.isArray(held))
      return Object.assign(done, {
        [field.name]: held.map((row: unknown) =>
          typeof row === 'object' && row !== null ? withTokens(field.fields, { ...row }) : row,
        ),
      })
    const isText = (field.type === 'text' && field.hasMany !== true) || field.type === 'textarea'
    const isChosen = field.admin?.custom?.choose !== undefined || field.name === 'key'
    return isText && !isChosen && typeof held === 'string' && /\p{L}{3}/u.test(held)
      ? Object.assign(done, { [field.name]: `${held} {{skola}}` })
      : done
  }, value)

describe.each(coreBlocks.map((block) => [block.slug, block] as const))('%s', (slug, block) => {
  it('resolves every text of its settings', () => {
    const place = fixturePlace(block.fixture.place)
    const raw = {
      ...withTokens(block.fields, structuredClone(block.fixture.config)),
      blockKey: 'b',
      blockType: slug,
    } as RawBlock
    const { input } = documentOf([section('A', [raw])])
    const { tree, problems } = compose(blocks, {
      ...input,
      vocabulary: place.vocabulary,
      answers: block.fixture.answer === undefined ? {} : { b: { value: block.fixture.answer, rev: 1 } },
      resolved: { b: block.fixture.data ?? {} },
    })
    expect(problems.filter(({ code }) => code === 'UNRESOLVED' || code === 'BROKEN_SETTINGS')).toEqual([])
    // What is said of a fault names what is wrong as it is written.
    const read = JSON.stringify(tree, (name, value: unknown) => (name === 'message' ? '' : value))
    expect(read).not.toContain('{{skola}}')
  })
})
