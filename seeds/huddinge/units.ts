import type { Seed, SeedUnit } from '../Seed.ts'

const grades = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const forms = ['preschoolClass', 'compulsory', 'leisureCentre']

/** Invented schools: the figures and answers in the seed are made up and must not be read as any real school's. */
const school = (
  key: string,
  name: string,
  parent: string,
  span: [number, number],
  code: string,
  head: string,
): SeedUnit => ({
  key,
  name,
  kind: 'school',
  parent,
  grades: grades(...span),
  schoolForms: span[0] === 0 ? forms : ['compulsory'],
  schoolUnitCode: code,
  roles: [{ key: 'headTeacher', label: 'Rektor', value: head }],
})

export const units: SeedUnit[] = [
  { key: 'huddinge', name: 'Huddinge kommun', kind: 'municipality' },
  { key: 'mellersta-nordvastra', name: 'Mellersta/Nordvästra', kind: 'area', parent: 'huddinge' },
  { key: 'sydvastra-ostra', name: 'Sydvästra/Östra', kind: 'area', parent: 'huddinge' },
  school('bjorkangsskolan', 'Björkängsskolan', 'sydvastra-ostra', [0, 9], '90000001', 'Åsa Lindqvist'),
  school('lillsjoskolan', 'Lillsjöskolan', 'sydvastra-ostra', [0, 6], '90000002', 'Per Nyström'),
  school('tallbacksskolan', 'Tallbacksskolan', 'sydvastra-ostra', [0, 3], '90000003', 'Eva Sjöberg'),
  school('stensangsskolan', 'Stensängsskolan', 'sydvastra-ostra', [7, 9], '90000004', 'Mats Häggkvist'),
  school('ekdalsskolan', 'Ekdalsskolan', 'mellersta-nordvastra', [0, 9], '90000005', 'Leila Haddad'),
  school('vretaskolan', 'Vretaskolan', 'mellersta-nordvastra', [0, 6], '90000006', 'Jonas Åkerman'),
  school('solgardsskolan', 'Solgårdsskolan', 'mellersta-nordvastra', [0, 3], '90000007', 'Birgitta Ström'),
]

export const users: Seed['users'] = [
  { email: 'strateg@huddinge.example', name: 'Maria Ek', role: 'qualityStrategist', units: [] },
  { email: 'forvaltning@huddinge.example', name: 'Johan Österlund', role: 'department', units: [] },
  { email: 'rektor@bjorkangsskolan.example', name: 'Åsa Lindqvist', role: 'headTeacher', units: ['bjorkangsskolan'] },
  { email: 'larare@bjorkangsskolan.example', name: 'Hanna Berg', role: 'staff', units: ['bjorkangsskolan'] },
  { email: 'rektor@tallbacksskolan.example', name: 'Eva Sjöberg', role: 'headTeacher', units: ['tallbacksskolan'] },
  { email: 'rektor@vretaskolan.example', name: 'Jonas Åkerman', role: 'headTeacher', units: ['vretaskolan'] },
  { email: 'rektor@solgardsskolan.example', name: 'Birgitta Ström', role: 'headTeacher', units: ['solgardsskolan'] },
  { email: 'rektor@lillsjoskolan.example', name: 'Per Nyström', role: 'headTeacher', units: ['lillsjoskolan'] },
  { email: 'rektor@stensangsskolan.example', name: 'Mats Häggkvist', role: 'headTeacher', units: ['stensangsskolan'] },
  { email: 'rektor@ekdalsskolan.example', name: 'Leila Haddad', role: 'headTeacher', units: ['ekdalsskolan'] },
]
