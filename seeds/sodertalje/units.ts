import type { Seed, SeedRole, SeedUnit } from '../Seed.ts'

type Lead = { responsible: string; title: string; name: string; staff: string }
const roles = (level: string, { responsible, title, name, staff }: Lead): SeedRole[] => [
  { key: 'nivå', label: 'Nivå', value: level },
  { key: 'ansvarig', label: 'Ansvarig för planen', value: responsible },
  { key: 'ansvarigTitel', label: 'Den ansvarigas titel', value: title },
  { key: 'ansvarigNamn', label: 'Den ansvarigas namn', value: name },
  { key: 'skattare1', label: 'Självskattning, första rollen', value: title },
  { key: 'skattare2', label: 'Självskattning, andra rollen', value: staff },
]
/** A unit's tables are about itself; a division's are about all its schools, as the municipality's. */
const itself: SeedRole[] = [
  { key: 'skolor', label: 'Resultaten i grundskolan gäller', value: 'vår skola' },
  { key: 'förskolor', label: 'Resultaten i förskolan gäller', value: 'våra förskolor' },
  { key: 'gymnasieskolor', label: 'Resultaten i gymnasieskolan gäller', value: 'elever på vår skola' },
]
const division = (key: string, name: string, form: string, schoolForms: string[], head: string): SeedUnit => ({
  key,
  name,
  kind: 'division',
  parent: 'sodertalje',
  schoolForms,
  roles: roles('verksamhetsnivå', {
    responsible: `verksamhetschefen för ${form}`,
    title: 'Verksamhetschef',
    name: head,
    staff: form === 'förskolan' ? 'Förskolechefer' : 'Rektorer',
  }),
})

const grades = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const school = (key: string, name: string, parent: string, own: Partial<SeedUnit>, code: string, head: string) => ({
  key,
  name,
  kind: 'school' as const,
  parent,
  schoolUnitCode: code,
  ...own,
  roles: [
    ...roles('enhetsnivå', { responsible: 'rektor', title: 'Rektor', name: head, staff: 'Arbetslag' }),
    ...itself,
  ],
})
const preschool = (key: string, name: string, code: string, head: string): SeedUnit => ({
  key,
  name,
  kind: 'preschool',
  parent: 'forskola',
  schoolForms: ['preschool'],
  schoolUnitCode: code,
  roles: [
    ...roles('enhetsnivå', { responsible: 'förskolechefen', title: 'Förskolechef', name: head, staff: 'Arbetslag' }),
    ...itself,
  ],
})

const compulsory = ['preschoolClass', 'compulsory', 'adaptedCompulsory']
const upper = ['upperSecondary', 'adaptedUpperSecondary']

/** Municipality, divisions, units. Units below the divisions and all people are invented. */
export const units: SeedUnit[] = [
  {
    key: 'sodertalje',
    name: 'Södertälje kommun',
    kind: 'municipality',
    schoolForms: ['preschool', ...compulsory, ...upper],
  },
  division('forskola', 'Förskola', 'förskolan', ['preschool'], 'Jenny Holmgren'),
  division('grundskola', 'Grundskola', 'grundskolan', compulsory, 'Anders Lidman'),
  division('gymnasieskola', 'Gymnasieskola', 'gymnasieskolan', upper, 'Samira Younan'),
  preschool('lyktans-forskolor', 'Lyktans förskolenhet', '90000101', 'Elin Wester'),
  preschool('havsvikens-forskolor', 'Havsvikens förskolenhet', '90000102', 'Carina Ask'),
  school(
    'ekuddsskolan',
    'Ekuddsskolan',
    'grundskola',
    { schoolForms: ['preschoolClass', 'compulsory'], grades: grades(0, 9) },
    '90000103',
    'Mikael Brandt',
  ),
  school(
    'norrvretsskolan',
    'Norrvretsskolan',
    'grundskola',
    { schoolForms: ['preschoolClass', 'compulsory'], grades: grades(0, 6) },
    '90000104',
    'Nahrin Aziz',
  ),
  school(
    'slussgymnasiet',
    'Slussgymnasiet',
    'gymnasieskola',
    { schoolForms: ['upperSecondary'] },
    '90000105',
    'Tove Malmberg',
  ),
]

export const users: Seed['users'] = [
  { email: 'strateg@sodertalje.example', name: 'Petra Lundin', role: 'qualityStrategist', units: [] },
  { email: 'forvaltning@sodertalje.example', name: 'Marianne Sjödin', role: 'department', units: [] },
  { email: 'rektor@ekuddsskolan.example', name: 'Mikael Brandt', role: 'headTeacher', units: ['ekuddsskolan'] },
  { email: 'larare@ekuddsskolan.example', name: 'Lovisa Ståhl', role: 'staff', units: ['ekuddsskolan'] },
  { email: 'rektor@norrvretsskolan.example', name: 'Nahrin Aziz', role: 'headTeacher', units: ['norrvretsskolan'] },
  { email: 'rektor@slussgymnasiet.example', name: 'Tove Malmberg', role: 'headTeacher', units: ['slussgymnasiet'] },
  { email: 'chef@lyktan.example', name: 'Elin Wester', role: 'headTeacher', units: ['lyktans-forskolor'] },
  { email: 'chef@havsviken.example', name: 'Carina Ask', role: 'headTeacher', units: ['havsvikens-forskolor'] },
]
