import type { Seed, SeedUnit } from '../Seed.ts'

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const school = (
  key: string,
  name: string,
  parent: string,
  [first, last]: [number, number],
  code: string,
  head: string,
): SeedUnit => ({
  key,
  name,
  kind: 'school',
  parent,
  grades: span(first, last),
  schoolForms: first === 0 ? ['preschoolClass', 'compulsory', 'leisureCentre'] : ['compulsory'],
  schoolUnitCode: code,
  roles: [{ key: 'headTeacher', label: 'Rektor', value: head }],
})

/** Who leads each school; also the person who answers and hands in. */
const heads = {
  almviksskolan: 'Sofia Bergman',
  bergtorpsskolan: 'Henrik Lund',
  centralskolan: 'Amina Yusuf',
  dalbyskolan: 'Tomas Fält',
  'ekebackens-skola': 'Karin Öst',
  fjallviksskolan: 'Lars Åberg',
}

export const units: SeedUnit[] = [
  { key: 'resultatdagar', name: 'Åsmarks kommun', kind: 'municipality' },
  { key: 'norra', name: 'Norra området', kind: 'area', parent: 'resultatdagar' },
  { key: 'sodra', name: 'Södra området', kind: 'area', parent: 'resultatdagar' },
  school('almviksskolan', 'Almviksskolan', 'norra', [0, 6], '90000101', heads.almviksskolan),
  school('bergtorpsskolan', 'Bergtorpsskolan', 'norra', [0, 3], '90000102', heads.bergtorpsskolan),
  school('centralskolan', 'Centralskolan', 'norra', [7, 9], '90000103', heads.centralskolan),
  school('dalbyskolan', 'Dalbyskolan', 'sodra', [0, 9], '90000104', heads.dalbyskolan),
  school('ekebackens-skola', 'Ekebackens skola', 'sodra', [0, 6], '90000105', heads['ekebackens-skola']),
  school('fjallviksskolan', 'Fjällviksskolan', 'sodra', [0, 6], '90000106', heads.fjallviksskolan),
]

export const users: Seed['users'] = [
  { email: 'strateg@asmark.example', name: 'Ingrid Noor', role: 'qualityStrategist', units: [] },
  { email: 'verksamhetschef@asmark.example', name: 'Anders Holm', role: 'department', units: [] },
  ...Object.entries(heads).map(([key, name]) => ({
    email: `rektor@${key}.example`,
    name,
    role: 'headTeacher' as const,
    units: [key],
  })),
]
