import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = {
  config: {
    kind: 'bars',
    caption: 'Nöjdhet {{schoolYear}}',
    source: 'own',
    unit: '%',
    answered: true,
    target: '80',
    comparisons: [{ label: 'Riket', value: '75' }, { scope: 'municipality' }],
    series: [{ key: 'school', label: '{{unit}}' }],
    categories: [
      { key: 'safety', label: 'Trygghet' },
      { key: 'calm', label: 'Studiero' },
    ],
  },
  answer: {
    cells: { safety: { school: { kind: 'number', value: '87.5', n: 120 } }, calm: { school: { kind: 'suppressed' } } },
  },
}
