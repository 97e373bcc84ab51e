import type { Seed } from '../Seed.ts'

/** Roles are offices, not names: the plan prints offices, and the calendar's feeds are per office. */
export const municipality: Seed['municipality'] = {
  key: 'svenljunga',
  name: 'Svenljunga kommun',
  kind: 'municipality',
  vocabulary: {
    domains: [],
    subjects: [],
    groups: [{ key: 'all', label: 'Samtliga' }],
    measures: [],
    scales: [],
    suppression: { minN: 10, secondary: true, symbol: '..' },
    notation: { schoolYear: '2022/23', term: 'VT-23' },
  },
  theme: { name: 'kommun', primary: '#1f5a3a', accent: '#8a4b08' },
  roles: [
    { key: 'board', label: 'Nämnd', value: 'Barn- och utbildningsnämnden' },
    { key: 'boardCommittee', label: 'Nämndens arbetsutskott', value: 'BUN au' },
    { key: 'council', label: 'Fullmäktige', value: 'Kommunfullmäktige' },
    { key: 'schoolDirector', label: 'Förvaltningschef', value: 'Förvaltningschef' },
    { key: 'developmentLead', label: 'Utvecklingsledare', value: 'Utvecklingsledare' },
    { key: 'pupilHealthLead', label: 'Chef för elevhälsa', value: 'Chef för elevhälsa' },
    { key: 'headTeacher', label: 'Rektor', value: 'Rektor' },
    { key: 'preschoolHead', label: 'Förskolechef', value: 'Förskolechef' },
  ],
}
