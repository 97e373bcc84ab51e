import type { Seed, SeedUnit } from '../Seed.ts'

const principal = 'Almdala kommun'
const school = (key: string, name: string, head: string): SeedUnit => ({
  key,
  name,
  kind: 'school',
  parent: 'almdala',
  schoolForms: ['preschoolClass', 'compulsory', 'leisureCentre'],
  grades: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  roles: [
    { key: 'principal', label: 'Huvudman', value: principal },
    { key: 'headTeacher', label: 'Rektor', value: head },
  ],
})

/** The source names the schools and not the principal: that one, and all people, are invented. */
export const units: Seed['units'] = [
  { key: 'almdala', name: principal, kind: 'municipality' },
  school('centralskolan', 'Centralskolan', 'Karin Holm'),
  school('kallskolan', 'Källskolan', 'Anders Vik'),
]

export const users: Seed['users'] = [
  { email: 'sbs@skolverket.example', name: 'Sofia Lindh', role: 'qualityStrategist', units: [] },
  { email: 'rektor@centralskolan-almdala.example', name: 'Karin Holm', role: 'headTeacher', units: ['centralskolan'] },
  { email: 'rektor@kallskolan.example', name: 'Anders Vik', role: 'headTeacher', units: ['kallskolan'] },
]
