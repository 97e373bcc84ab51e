import type { Seed } from '../Seed.ts'

/** The agency owns the form; those who answer are its principals' schools. The three degrees are its own scale. */
export const municipality: Seed['municipality'] = {
  key: 'skolverket-sbs',
  name: 'Skolverket',
  kind: 'authority',
  vocabulary: {
    domains: [],
    subjects: [],
    groups: [{ key: 'all', label: 'Samtliga elever' }],
    measures: [],
    scales: [
      {
        key: 'degree',
        label: 'Måluppfyllelse',
        levels: [
          { key: 'achieved', label: 'Uppnått', symbol: '✓', tone: 'good', meaning: 'grönt' },
          { key: 'wellUnderWay', label: 'På god väg', symbol: '◐', tone: 'progress', meaning: 'gult' },
          { key: 'started', label: 'Påbörjat', symbol: '○', tone: 'started', meaning: 'rött' },
        ],
      },
    ],
    suppression: { minN: 10, secondary: true, symbol: '..' },
    notation: { schoolYear: '2022/23', term: 'VT-23' },
  },
  theme: { name: 'kommun', primary: '#4a1d4f', accent: '#7a4a00' },
  roles: [{ key: 'programme', label: 'Program', value: 'Samverkan för bästa skola' }],
}
