import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FormField, RecordsAnswer } from '#document/answer/form.ts'
import type { SectionForm } from '#document/answer/formOf.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { answersIn } from '#word/form/answersIn.ts'
import { carriedIn } from '#word/form/carry.ts'
import { wordForm } from '#word/form/wordForm.ts'
import { readWord } from '#word/read/readWord.ts'
import { writeAfter } from './writeAfter.ts'

const template: TemplateContent = {
  title: 'Kvalitetsrapport & plan',
  language: 'sv',
  layout: 'report',
  sections: [
    {
      sectionKey: 's1',
      kind: 'section',
      title: 'Läget',
      blocks: [{ blockKey: 'b1', blockType: 'question', prompt: 'Hur är läget <nu>?' }],
    },
  ],
}
const scale = [
  { key: 'good', label: 'God' },
  { key: 'weak', label: 'Svag' },
]
const item = (instanceKey: string, field: FormField, value: unknown): SectionForm['items'][number] => ({
  instanceKey,
  blockType: 'question',
  help: 'Skriv kort. Detta är vägledning.',
  form: { fields: [{ key: 'answer', field }] },
  value: value === undefined ? undefined : { answer: value },
  rev: value === undefined ? 0 : 3,
  instructions: [],
  optional: true,
})
const text = { widget: 'longText' as const, maxLength: 5000, rows: 4 }
const rich = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Fetare ', format: 1 },
          { type: 'text', text: 'rad', format: 0 },
        ],
      },
    ],
  },
}
const records: FormField = {
  widget: 'records',
  label: 'Insatser',
  itemLabel: 'Insats',
  add: { label: 'Lägg till', max: 20 },
  fields: [
    { key: 'what', field: { ...text, label: 'Vad?' } },
    { key: 'who', field: { widget: 'person', label: 'Vem?' } },
    { key: 'state', field: { widget: 'degree', label: 'Läge', levels: scale } },
  ],
}
const table: FormField = {
  widget: 'table',
  label: 'Resultat',
  rowHeading: 'Årskurs',
  columns: [
    { key: 'n', field: { widget: 'number', label: 'Antal', decimals: 0 } },
    { key: 'c', field: { ...text, label: 'Kommentar' } },
  ],
  rows: [
    { key: 'y3', label: 'Åk 3' },
    { key: 'y6', label: 'Åk 6' },
  ],
}
const section: SectionForm = {
  sectionKey: 's1',
  kind: 'section',
  title: 'Läget',
  number: '1',
  help: 'Vägledning till avsnittet.',
  items: [
    item('begun', { ...text, label: 'Hur är läget?' }, 'Gott.\n\nVi har arbetat.'),
    item('empty', { ...text, label: 'Varför?' }, undefined),
    item('rich', { widget: 'richText', label: 'Analys', maxLength: 5000 }, rich),
    item('choice', { widget: 'choice', label: 'Bedömning', options: scale, display: 'radio' }, 'good'),
    item(
      'several',
      {
        widget: 'choices',
        label: 'Områden',
        options: [
          { key: 'a', label: 'Lärande' },
          { key: 'b', label: 'Trygghet, studiero' },
        ],
      },
      ['a'],
    ),
    item('date', { widget: 'date', label: 'Klart' }, '2025-06-14'),
    item('records', records, { order: ['r1'], items: { r1: { what: 'Läsa mer', who: 'Ada', state: 'weak' } } }),
    item('table', table, { y3: { n: { kind: 'number', value: '24' }, c: 'Två är nya.' } }),
  ],
}
const stored = Object.fromEntries(
  section.items.flatMap(({ instanceKey, value }) => (value ? [[instanceKey, value]] : [])),
) as Record<string, Record<string, unknown>>

let made: Uint8Array
beforeAll(async () => {
  made = await wordForm([section], {
    documentId: 'd1',
    unit: 'Ekskolan',
    title: 'Kvalitetsrapport',
    template,
  })
})
/** The file as somebody wrote in it: the document's XML changed by hand. */
const written = (change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(made)
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  files['word/document.xml'] = strToU8(after)
  return zipSync(files)
}
const read = (bytes: Uint8Array) => {
  const file = readWord(bytes)
  const carried = carriedIn(file.custom)
  if (!carried?.form) throw new Error('The file carries no form.')
  const { answers, findings } = answersIn(file.items, carried.form, [section], 'sv')
  return { carried, answers, found: findings.filter(({ kind }) => kind !== 'same') }
}
describe('a form as Word', () => {
  it('carries its template and comes back with every answer as it was', () => {
    const { carried, answers, found } = read(made)
    expect(carried.template).toMatchObject(template)
    expect(found).toEqual([])
    for (const [key, value] of Object.entries(stored)) expect(answers[key]).toEqual(value)
  })
  it('never takes guidance or a heading for an answer', () => {
    const { answers } = read(made)
    expect(JSON.stringify(answers)).not.toMatch(/vägledning|Läget|Skriv/i)
  })
  it('a text that was written lands in its answer', () => {
    const { answers, found } = read(written(writeAfter('Varför?', 'För att vi läser.')))
    expect(answers.empty).toEqual({ answer: 'För att vi läser.' })
    expect(found).toMatchObject([{ kind: 'changed', instanceKey: 'empty', label: 'Läget, Varför?' }])
  })
  it('a changed answer, a date as people write it, and a moved cross', () => {
    const bytes = written((xml) =>
      xml
        .replace('Vi har arbetat.', 'Vi har arbetat hårt.')
        .replace('2025-06-14', '15/8 2025')
        .replace(/(Lärande[\s\S]*?)w14:checked w14:val="0"([\s\S]*?Trygghet)/, '$1w14:checked w14:val="1"$2'),
    )
    const { answers } = read(bytes)
    expect(answers.begun).toEqual({ answer: 'Gott.\n\nVi har arbetat hårt.' })
    expect(answers.date).toEqual({ answer: '2025-08-15' })
    expect(answers.several).toEqual({ answer: ['a', 'b'] })
  })
  it('a date that is none is kept as it was written, and told', () => {
    const { answers, found } = read(written((xml) => xml.replace('2025-06-14', 'efter jul')))
    expect(answers.date).toEqual({ answer: 'efter jul' })
    expect(found).toMatchObject([{ kind: 'notUnderstood', text: 'efter jul' }])
  })
  it('a cell of a table', () => {
    const { answers } = read(written((xml) => xml.replace('>24<', '>31<')))
    expect(answers.table).toEqual({ answer: { y3: { n: { kind: 'number', value: '31' }, c: 'Två är nya.' } } })
  })
  it('a new row gets the place of a record of its own, its choice by name', () => {
    const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`
    const { answers } = read(
      written((xml) => {
        const end = xml.indexOf('</w:tbl>', xml.indexOf('Läsa mer'))
        return `${xml.slice(0, end)}<w:tr>${['', 'Räkna mer', 'Bo', 'god'].map(cell).join('')}</w:tr>${xml.slice(end)}`
      }),
    )
    const added = answers.records?.answer as RecordsAnswer | undefined
    expect(added?.order).toHaveLength(2)
    expect(added?.items[added.order[1] ?? '']).toEqual({ what: 'Räkna mer', who: 'Bo', state: 'good' })
  })
  it('a table that was deleted is told, and what is stored stays', () => {
    const bytes = written((xml) => {
      const start = xml.indexOf('<w:tbl>', xml.indexOf('Resultat'))
      return xml.slice(0, start) + xml.slice(xml.indexOf('</w:tbl>', start) + 8)
    })
    const { answers, found } = read(bytes)
    expect(found).toMatchObject([{ kind: 'gone', instanceKey: 'table' }])
    expect(answers.table).toBeUndefined()
  })
  it('a changed heading and label change nothing', () => {
    const { found } = read(written((xml) => xml.replace('1 Läget', 'Nuläge').replace('Hur är läget?', 'Hur mår ni?')))
    expect(found).toEqual([])
  })
  it('a question that is asked no more is told', () => {
    const file = readWord(made)
    const form = carriedIn(file.custom)?.form
    const fewer = { ...section, items: section.items.slice(1) }
    const { findings } = answersIn(file.items, form as NonNullable<typeof form>, [fewer], 'sv')
    expect(findings.filter(({ kind }) => kind === 'notAsked')).toMatchObject([{ instanceKey: 'begun' }])
  })
})
