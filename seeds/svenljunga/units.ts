import type { Seed } from '../Seed.ts'

/** The plan is the municipality's own document. The school and the preschool are invented. */
export const units: Seed['units'] = [
  { key: 'svenljunga', name: 'Svenljunga kommun', kind: 'municipality' },
  {
    key: 'atradalsskolan',
    name: 'Ätradalsskolan',
    kind: 'school',
    parent: 'svenljunga',
    schoolForms: ['preschoolClass', 'compulsory', 'leisureCentre'],
    grades: [0, 1, 2, 3, 4, 5, 6],
  },
  {
    key: 'granliden',
    name: 'Granlidens förskola',
    kind: 'preschool',
    parent: 'svenljunga',
    schoolForms: ['preschool'],
  },
]

export const users: Seed['users'] = [
  { email: 'utvecklingsledare@svenljunga.example', name: 'Lena Ros', role: 'qualityStrategist', units: [] },
  { email: 'rektor@atradalsskolan.example', name: 'Olle Brandt', role: 'headTeacher', units: ['atradalsskolan'] },
  { email: 'forskolechef@granliden.example', name: 'Sara Ehn', role: 'headTeacher', units: ['granliden'] },
]
