import { numberValue } from '#document/answer/value.ts'

/** Grade 3, three subjects: one answered, one prefilled from statistics, one not taught. */
export const fixture = {
  config: { grade: '3' },
  answer: {
    cells: {
      matematik: { all: numberValue('87.5'), girls: numberValue('90'), boys: numberValue('85.2') },
      bild: {
        all: { kind: 'notApplicable' as const },
        girls: { kind: 'notApplicable' as const },
        boys: { kind: 'notApplicable' as const },
      },
    },
    counts: { all: { n: numberValue(48) }, girls: { n: numberValue(21) }, boys: { n: numberValue(27) } },
    comment: 'Bild läses inte i årskurs 3 i år.',
  },
  data: {
    facts: ['all', 'girls', 'boys'].map((group, index) => ({
      measure: 'attainmentGrade3.svenska',
      group,
      period: 'VT2023',
      scope: 'unit',
      unitName: 'Ekhagens skola',
      value: numberValue(['91.7', '95.2', '88.9'][index]!, [48, 21, 27][index]),
      source: 'Elevsystemet',
      asOf: '2023-06-14',
    })),
  },
}
