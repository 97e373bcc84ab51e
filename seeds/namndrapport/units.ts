import type { SeedUnit, SeedUser } from '../Seed.ts'

type Row = [key: string, name: string, area: string, grades: [number, number] | undefined, pupils: number, head: string]
/** Key, name, area, first and last grade (none: a preschool), children or pupils, head teacher. */
const rows: Row[] = [
  ['blaklockan', 'Blåklockans förskola', 'norr', undefined, 62, 'Anna Sjödin'],
  ['granliden', 'Granlidens förskola', 'norr', undefined, 48, 'Anna Sjödin'],
  ['ekbacken', 'Ekbackens skola', 'norr', [0, 6], 214, 'Jonas Ahlgren'],
  ['norrangen', 'Norrängsskolan', 'norr', [0, 9], 436, 'Mirjam Holm'],
  ['asen', 'Åsens skola', 'norr', [0, 6], 158, 'Per Wikman'],
  ['furulund', 'Furulunds förskola', 'soder', undefined, 31, 'Elin Brask'],
  ['sjoboden', 'Sjöbodens förskola', 'soder', undefined, 71, 'Elin Brask'],
  ['centrum', 'Centrumskolan', 'soder', [7, 9], 372, 'Hamid Rostami'],
  ['hammaren', 'Hammarens skola', 'soder', [0, 6], 187, 'Lotta Nyberg'],
  ['kyrkbyn', 'Kyrkbyns skola', 'soder', [0, 6], 96, 'Tove Ek'],
  ['strand', 'Nya Strandskolan', 'soder', [0, 6], 120, 'Samir Haddad'],
  ['angsbro', 'Lindåsa resursskola och särskilda undervisningsgrupp Ängsbro', 'soder', [4, 9], 24, 'Karin Öst'],
]
export const municipalityKey = 'lindasa'
/** Closed in mid-year: it has figures of earlier years, and nobody to hand in its report. */
export const closedKey = 'furulund'
/** Has not handed in what it is writing. */
export const lateKey = 'asen'
/** Opened in the autumn: no figures yet. */
export const newKey = 'strand'
/** A name as long as they come. */
export const longKey = 'angsbro'
export const unitKeys = rows.map(([key]) => key)
export const pupilsIn = new Map(rows.map(([key, , , , pupils]) => [key, pupils]))
export const schoolKeys = rows.flatMap(([key, , , grades]) => (grades ? [key] : []))

const unitOf = ([key, name, area, grades, pupils, head]: Row, at: number): SeedUnit => ({
  key,
  name,
  kind: grades ? 'school' : 'preschool',
  parent: area,
  schoolForms: grades ? (grades[0] === 0 ? ['preschoolClass', 'compulsory'] : ['compulsory']) : ['preschool'],
  grades: grades ? Array.from({ length: grades[1] - grades[0] + 1 }, (_, index) => grades[0] + index) : [],
  schoolUnitCode: String(90_000_401 + at),
  roles: [{ key: 'headTeacher', label: 'Rektor', value: head }],
  facts: {
    address: `Skolvägen ${at + 3}, Lindåsa`,
    phone: `0900-12 34 ${String(10 + at)}`,
    // The closed one has no page any longer.
    ...(key === closedKey ? {} : { web: `lindasa.example/${key}` }),
    pupils,
  },
  ...(key === closedKey ? { closedOn: '2025-01-31' } : {}),
})

export const units: SeedUnit[] = [
  { key: municipalityKey, name: 'Lindåsa kommun', kind: 'municipality' },
  { key: 'norr', name: 'Norra området', kind: 'area', parent: municipalityKey },
  { key: 'soder', name: 'Södra området', kind: 'area', parent: municipalityKey },
  ...rows.map(unitOf),
]
/** One account for each head teacher, with the units that are theirs. */
export const heads: SeedUser[] = [...Map.groupBy(rows, ([, , , , , head]) => head)].map(([name, own]) => ({
  email: `rektor@${own[0]?.[0]}.lindasa.example`,
  name,
  role: 'headTeacher',
  units: own.map(([key]) => key),
}))
