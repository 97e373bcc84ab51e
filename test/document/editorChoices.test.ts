import { describe, expect, it } from 'vitest'
import type { ChoiceSource } from '#admin/template/choices/ChoiceSource.ts'
import { choicesOf } from '#admin/template/choices/choicesOf.ts'
import { rowsOfSpan, spanOf } from '#admin/template/choices/periodSpans.ts'
import type { Design } from '#admin/template/store/design.ts'
import { sv } from '#admin/words/sv.ts'
import { coreBlocks } from '#blocks/index.gen.ts'
import { fixturePlace } from '#blocks/kit/index.ts'

const { vocabulary, unit } = fixturePlace({})
const design: Design = {
  title: 'Mall',
  language: 'sv',
  layout: 'report',
  sections: [
    {
      id: '1',
      sectionKey: 's1',
      title: 'Resultat',
      blocks: [
        {
          id: '2',
          blockType: 'records',
          blockKey: 'b1',
          title: 'Insatser',
          columns: [{ key: 'mal', label: 'Mål' }, { label: 'Ny del' }],
        },
        { id: '3', blockType: 'answerView', blockKey: 'b2', sourceKey: 'b1' },
        { id: '4', blockType: 'richText', blockKey: 'b3', title: 'Inledning' },
      ],
    },
  ],
}
const source: ChoiceSource = {
  vocabulary,
  units: [unit, { key: 'norr', name: 'Område Norr', kind: 'area' }],
  variables: { rektor: 'Anna Berg' },
  design,
  others: [],
  blockKey: 'b2',
  typeName: (slug) => coreBlocks.find((block) => block.slug === slug)?.labels.singular.sv ?? slug,
  asks: (slug) => slug !== 'richText',
  hasCells: (slug: string) => slug === 'table',
}
const labels = (from: Parameters<typeof choicesOf>[0]['from'], of?: string) =>
  choicesOf({ from, ...(of ? { of } : {}) }, source, sv.choices, 'sv').map(({ label }) => label)

/** Every field of a block, however deep, with the path of its names. */
const fieldsOf = (fields: unknown, path = ''): { path: string; field: Record<string, unknown> }[] =>
  (fields as Record<string, unknown>[]).flatMap((field) => {
    const here = field.name ? `${path}.${field.name}` : path
    return [{ path: here, field }, ...(Array.isArray(field.fields) ? fieldsOf(field.fields, here) : [])]
  })

describe('what settings are chosen among', () => {
  it('offers measures, subjects, domains, scales and groups by the municipality’s words', () => {
    for (const from of ['measures', 'subjects', 'domains', 'scales'] as const)
      expect(labels(from)).toEqual(vocabulary[from].map(({ label }) => label))
    expect(labels('groups')).toEqual(expect.arrayContaining(['Samtliga elever', 'Flickor', 'Pojkar']))
  })
  it('offers units, roles and grades by name', () => {
    expect(labels('scopes')).toEqual(expect.arrayContaining(['Enheten själv', 'Kommunen', 'Område Norr']))
    expect(labels('areas')).toEqual(['Område Norr'])
    expect(labels('roles')).toEqual(['rektor (Anna Berg)'])
    expect(labels('grades').slice(0, 2)).toEqual(['Förskoleklass', 'Årskurs 1'])
  })
  it('offers blocks that are answered, and the columns of the one that is meant', () => {
    expect(labels('blocks')).toHaveLength(1)
    expect(labels('blocks')[0]).toMatch(/^Resultat › Insatser/)
    expect(labels('columns', 'sourceKey')).toEqual(['Mål', 'Ny del'])
    expect(choicesOf({ from: 'parts', of: 'sourceKey' }, source, sv.choices, 'sv')[0]).toEqual({
      value: 'records.mal',
      label: 'Mål',
    })
  })
  it('offers blocks of other templates by template, and their columns', () => {
    const block = { blockKey: 'x1', blockType: 'records', title: 'Målen', columns: [{ key: 'm', label: 'Mål i fjol' }] }
    const others = [{ title: 'Plan', sections: [{ title: 'Mål', blocks: [block] }] }]
    const around: ChoiceSource = {
      ...source,
      others,
      design: {
        ...design,
        sections: [
          { ...design.sections[0], blocks: [{ id: '3', blockType: 'answerView', blockKey: 'b2', sourceKey: 'x1' }] },
        ],
      } as Design,
    }
    expect(choicesOf({ from: 'blocks' }, around, sv.choices, 'sv')[0]).toEqual({
      value: 'x1',
      label: 'Plan › Mål › Målen (Poster)',
    })
    expect(choicesOf({ from: 'columns', of: 'sourceKey' }, around, sv.choices, 'sv')).toEqual([
      { value: 'm', label: 'Mål i fjol' },
    ])
  })
  it('offers what a row or a column is made of: lines and single cells of its own, cells of other tables', () => {
    const number = (key: string) => ({ key, label: key.toUpperCase(), type: 'number' })
    const staffing = {
      id: '5',
      blockType: 'table',
      blockKey: 't',
      caption: 'Bemanning',
      columns: [number('a'), { key: 'c', label: 'Kommentar' }],
      rows: [
        { key: 'x', label: 'Barn' },
        { key: 'y', label: 'Läge', type: 'choice' },
      ],
      taken: [{ key: 'w', label: 'Inskrivna', sourceKey: 'p' }],
    }
    const pupils = { ...staffing, id: '6', blockKey: 'p', caption: 'Elever', columns: [number('b')], taken: [] }
    const around: ChoiceSource = {
      ...source,
      blockKey: 't',
      design: { ...design, sections: [{ ...design.sections[0], blocks: [staffing, pupils] }] } as Design,
    }
    const offered = (from: Parameters<typeof choicesOf>[0]['from'], of?: string, meant?: string) =>
      choicesOf({ from, ...(of ? { of } : {}) }, { ...around, ...(meant ? { meant } : {}) }, sv.choices, 'sv')
    expect(offered('tables')).toEqual([{ value: 'p', label: 'Resultat › Elever' }])
    expect(offered('columns', 'sourceKey', 'p').map(({ label }) => label)).toEqual(['B'])
    expect(offered('columnOperands').map(({ label }) => label)).toEqual(['A', 'Kommentar', 'Inskrivna'])
    expect(offered('rowOperands')).toEqual([
      { value: 'x', label: 'Barn' },
      { value: 'y', label: 'Läge' },
      { value: 'w', label: 'Inskrivna' },
      { value: 'x | a', label: 'Barn | A' },
    ])
  })
  it('offers the usual columns of a plan where the planning has none of its own', () => {
    const usual = [{ key: 'interventions', label: { sv: 'Vilka insatser planeras?', en: 'Which interventions?' } }]
    const offered = (of: string) => choicesOf({ from: 'columns', of, usual }, source, sv.choices, 'sv')
    expect(offered('nothing')).toEqual([{ value: 'interventions', label: 'Vilka insatser planeras?' }])
    expect(offered('sourceKey').map(({ label }) => label)).toEqual(['Mål', 'Ny del'])
  })
  it('offers the columns of a matrix as marks, on a scale with each level', () => {
    const [scale] = vocabulary.scales
    const matrix = (mode: string): ChoiceSource => ({
      ...source,
      blockKey: 'm',
      design: {
        ...design,
        sections: design.sections.map((section) => ({
          ...section,
          blocks: [
            { id: '9', blockType: 'matrix', blockKey: 'm', mode, scale: scale?.key, columns: [{ label: 'Förskola' }] },
          ],
        })),
      },
    })
    const values = (mode: string) =>
      choicesOf({ from: 'marks' }, matrix(mode), sv.choices, 'sv').map(({ value }) => value)
    expect(values('mark')).toEqual(['Förskola'])
    expect(values('scale')).toEqual(scale?.levels.map(({ label }) => `Förskola: ${label}`))
  })
  it('offers measures by subject once each, the block’s usual one first', () => {
    const measures = ['attainment.sv', 'attainmentGrade3.ma', 'nationalTestGrade9.sv', 'merit17'].map((key) => ({
      ...vocabulary.measures[0],
      key,
      label: `Mått ${key}`,
    }))
    const usual = [{ key: 'attainment', label: { sv: 'Det vanliga för blocket', en: 'The usual one' } }]
    const around = { ...source, vocabulary: { ...vocabulary, measures } } as ChoiceSource
    expect(choicesOf({ from: 'families', usual }, around, sv.choices, 'sv')).toEqual([
      { value: 'attainment', label: 'Mått attainment.sv och 1 till' },
      { value: 'nationalTest', label: 'Mått nationalTestGrade9.sv' },
    ])
    expect(choicesOf({ from: 'families', usual }, source, sv.choices, 'sv')[0]?.label).toBe('Det vanliga för blocket')
  })
  it('knows "the last five spring terms" as one choice, whatever made the rows', () => {
    const rows = rowsOfSpan({ term: 'VT', count: 5 })
    expect(rows.map(({ yearOffset }) => yearOffset)).toEqual([-4, -3, -2, -1, 0])
    expect(spanOf(rows)).toEqual({ term: 'VT', count: 5 })
    expect(spanOf([...rows, { term: 'HT', yearOffset: 0 }])).toBeUndefined()
  })
  it('leaves no block with a setting that names a key in its help', () => {
    const words = coreBlocks.flatMap(({ slug, fields }) =>
      fieldsOf(fields).flatMap(({ path, field }) => {
        const { description } = (field.admin ?? {}) as { description?: { sv?: string } }
        const chooses = (field.admin as { custom?: { choose?: unknown } } | undefined)?.custom?.choose
        return /nyckel/iu.test(description?.sv ?? '') && !chooses ? [`${slug}${path}: ${description?.sv}`] : []
      }),
    )
    expect(words).toEqual([])
  })
})
