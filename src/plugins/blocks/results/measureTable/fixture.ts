import { numberValue } from '#document/answer/value.ts'

const fact = (period: string, group: string, value: string, scope = 'unit', unitName = 'Ekhagens skola') => ({
  measure: 'merit17',
  group,
  period,
  scope,
  unitName,
  value: numberValue(value, scope === 'unit' ? 48 : 1210),
  source: 'Skolverket',
})

/** Year 6 over three springs beside the municipality; this spring's girls and boys are answered. */
export const fixture = {
  config: {
    measures: [{ measure: 'merit17' }, { measure: 'allPassed', label: 'Minst E i lästa ämnen' }],
    comparisons: [{ scope: 'municipality' }],
  },
  answer: {
    cells: {
      'merit17.all': { VT2023: numberValue('231.4') },
      'merit17.girls': { VT2023: numberValue('240.1') },
      'merit17.boys': { VT2023: numberValue('222.8') },
      'allPassed.all': { VT2023: numberValue('84.6') },
      'allPassed.girls': { VT2023: { kind: 'suppressed' as const } },
      'allPassed.boys': { VT2023: { kind: 'missing' as const, reason: 'Betygen är inte klara' } },
    },
    counts: { all: { n: numberValue(52) }, girls: { n: numberValue(25) }, boys: { n: numberValue(27) } },
    comment: 'Flickornas resultat har stigit tre år i rad.',
  },
  data: {
    facts: [
      fact('VT2021', 'all', '219.5'),
      fact('VT2022', 'all', '224.0'),
      fact('VT2022', 'girls', '233.2'),
      fact('VT2023', 'all', '233.7', 'municipality', 'Huddinge kommun'),
    ],
  },
}
