import type { ComposeInput, RawBlock, SectionContent } from '#document/input/input.ts'

export const section = (
  sectionKey: string,
  blocks: RawBlock[],
  more: Partial<SectionContent> = {},
): SectionContent => ({
  sectionKey,
  kind: 'section',
  title: `Avsnittet ${sectionKey}`,
  blocks,
  ...more,
})

/** A municipality with one F–9 school, as small as compose can use. */
export const sampleInput = (sections: SectionContent[], more: Partial<ComposeInput> = {}): ComposeInput => ({
  template: { title: 'Plan för {{unit}}', language: 'sv', layout: 'report', sections },
  unit: {
    id: 'u1',
    key: 'solskolan',
    name: 'Solskolan',
    kind: 'school',
    ancestors: [
      { id: 'm1', key: 'kommunen', name: 'Kommunen', kind: 'municipality' },
      { id: 'a1', key: 'ostra', name: 'Östra området', kind: 'area' },
    ],
    schoolForms: ['compulsory'],
    grades: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  },
  schoolYear: 2022,
  audience: 'internal',
  vocabulary: {
    domains: [{ key: 'learning', label: 'Lärande' }],
    subjects: [],
    measures: [],
    groups: [],
    scales: [],
    suppression: { minN: 10, secondary: true, symbol: '..' },
    notation: { schoolYear: '2022/23', term: 'VT-23' },
  },
  variables: { headTeacher: 'Åsa Öberg' },
  visibility: {},
  answers: {},
  resolved: {},
  sets: {},
  document: { id: 'd1', municipality: { key: 'kommunen', name: 'Kommunen' }, theme: 'kommun' },
  ...more,
})
