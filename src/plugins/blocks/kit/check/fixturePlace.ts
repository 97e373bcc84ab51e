import type { Place } from '#document/input/input.ts'
import { fixtureVocabulary } from './fixtureVocabulary.ts'

/** Where a block's fixture stands, and its tests: an F–9 school in 2022/23, changed by what it says itself. */
export const fixturePlace = (changes: Partial<Place> = {}): Place => ({
  unit: {
    id: 'unit-1',
    key: 'bjorkskolan',
    name: 'Björkskolan',
    kind: 'school',
    ancestors: [
      { id: 'area-1', key: 'ostra', name: 'Sydvästra/Östra', kind: 'area' },
      { id: 'municipality-1', key: 'exempel', name: 'Exempelkommun', kind: 'municipality' },
    ],
    schoolForms: ['preschoolClass', 'compulsory', 'leisureCentre'],
    grades: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  },
  schoolYear: 2022,
  audience: 'internal',
  language: 'sv',
  vocabulary: fixtureVocabulary,
  sectionKey: 'section',
  instanceKey: 'block',
  ...changes,
})
