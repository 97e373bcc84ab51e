import { expect, it } from 'vitest'
import { fixtureVocabulary } from '#blocks/kit/index.ts'
import { templateFaults } from '#commands/template/templateFaults.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { rowsOf } from '../blocks/reading.ts'
import { blocks, documentOf, outputsOf, section } from './documentOf.ts'

/** C14: a unit's address, telephone, website, picture, number of pupils and people are data, wherever a designer writes. */
const variables = { headTeacher: 'Ann Ek', phone: '08-123', pupils: '312', web: '', address: '', email: '' }
const below = [
  { key: 'al', name: 'Alskolan', kind: 'school', schoolForms: [], grades: [], variables },
  {
    key: 'bok',
    name: 'Bokskolan',
    kind: 'school',
    schoolForms: [],
    grades: [],
    variables: { ...variables, headTeacher: '{{unit}}', phone: '' },
  },
]
const facts = {
  unit: { address: 'Solvägen 1\n141 00 Byn', phone: '08-535', pupils: 1312 },
  municipality: { web: 'kommunen.example' },
}
const cover = { blockKey: 'o', blockType: 'cover', heading: 'Plan', lines: [{ text: '{{enhet.adress}}' }] }
const table = {
  blockKey: 't',
  blockType: 'table',
  rowsFrom: 'unitsBelow',
  columns: [
    { label: 'Rektor', fill: 'given', each: '{{varje.rektor}}' },
    { label: 'Telefon', fill: 'given', each: '{{varje.telefon}}' },
  ],
}
const list = {
  blockKey: 'l',
  blockType: 'list',
  itemsFrom: 'unitsBelow',
  each: '{{varje}}: {{varje.elever}} elever',
}
const sections = [
  section('Omslag', [cover], { kind: 'front' }),
  section('Vi är {{enhet.elever}}, se {{kommun.webb}}', [table, list]),
]

it('prints the unit’s, the municipality’s and every unit’s facts in texts, tables, lists and covers', async () => {
  const { tree, tables, problems } = documentOf(sections, {
    facts,
    resolved: { t: { units: below }, l: { units: below } },
  })
  expect(problems).toEqual([])
  // What is typed of a unit is never read as a token.
  expect(rowsOf(tables[0])).toEqual([
    ['Alskolan', 'Ann Ek', '08-123'],
    ['Bokskolan', '{ {unit}}', ''],
  ])
  const { html, wordText } = await outputsOf(tree)
  for (const text of [html, wordText])
    for (const part of ['Solvägen 1', 'Vi är 1 312, se kommunen.example', 'Alskolan: 312 elever'])
      expect(text).toContain(part)
})

it('leaves empty what is not known of a unit, and tells of a name that is none', () => {
  const { problems, tree } = documentOf(sections, { resolved: { t: { units: below }, l: { units: below } } })
  expect(problems).toEqual([])
  expect(JSON.stringify(tree)).toContain('Vi är , se ')
  const unknown = section('{{enhet.fax}}', [])
  const template = { title: 'T', language: 'sv', layout: 'report', sections: [unknown] }
  expect(templateFaults(blocks, template, fixtureVocabulary).map(({ code }) => code)).toContain('SETTING')
})

it('shows the unit’s own picture, and the item’s where a section is repeated for units', () => {
  const image = { blockKey: 'i', blockType: 'image', from: 'unit' }
  const member = {
    key: 'al',
    label: 'Alskolan',
    unit: { key: 'al', kind: 'school' as const, schoolForms: [], grades: [], ancestors: [] },
    picture: { asset: 'm2', alt: 'Alskolans entré' },
  }
  const bare = { ...member, key: 'bok', label: 'Bokskolan', picture: undefined }
  const { tree, problems } = documentOf(
    [section('A', [image]), section('{{item}}', [{ ...image, blockKey: 'j' }], { repeat: 'unitsBelow' })],
    {
      picture: { asset: 'm1', alt: 'Skolgården' },
      sets: { unitsBelow: [member, { key: bare.key, label: bare.label, unit: { ...bare.unit, key: 'bok' } }] },
    },
  )
  expect(nodesOf(tree.children, 'image').map(({ asset, alt }) => [asset, alt])).toEqual([
    ['m1', 'Skolgården'],
    ['m2', 'Alskolans entré'],
  ])
  expect(problems).toEqual([])
})
