import type { SeedUnit } from '../Seed.ts'

/** Key, name, first and last grade, pupils in each grade, head teacher. Small ones have groups that are not shown. */
const schools: [key: string, name: string, first: number, last: number, each: number, head: string][] = [
  ['almby-skola', 'Almby skola', 0, 9, 54, 'Sara Hedlund'],
  ['bjorkalund', 'Björkalundsskolan', 0, 6, 42, 'Peter Åkesson'],
  ['edsberga', 'Edsberga skola', 0, 6, 16, 'Maria Öberg'],
  ['fagerhult', 'Fagerhultsskolan', 7, 9, 96, 'Johan Lind'],
  ['granvik', 'Granviks skola', 0, 9, 28, 'Emma Sjögren'],
  ['hagaskolan', 'Hagaskolan', 0, 9, 75, 'Ali Rezai'],
  ['kvarnbacken', 'Kvarnbackens skola', 0, 6, 48, 'Lena Friberg'],
  ['lindo', 'Lindö skola', 0, 6, 14, 'Oskar Ek'],
  ['marieberg', 'Mariebergsskolan', 7, 9, 88, 'Karin Blom'],
  ['norrtull', 'Norrtullsskolan', 0, 9, 60, 'Fatima Hassan'],
  ['sjoangen', 'Sjöängens skola', 0, 9, 34, 'Mats Nyström'],
  // A name as long as they come.
  ['sankt-olof', 'Sankt Olofs skola och resursskola för yngre barn i Västerhed', 0, 6, 22, 'Ulrika Brandt'],
]
export const municipalityKey = 'vasterhed'

/** How many pupils there are in a grade of each school. */
export const pupilsEach = new Map(schools.map(([key, , , , each]) => [key, each]))

export const units: SeedUnit[] = [
  { key: municipalityKey, name: 'Västerheds kommun', kind: 'municipality' },
  ...schools.map(
    ([key, name, first, last, , head], at): SeedUnit => ({
      key,
      name,
      kind: 'school',
      parent: municipalityKey,
      grades: Array.from({ length: last - first + 1 }, (_, index) => first + index),
      schoolForms: first === 0 ? ['preschoolClass', 'compulsory'] : ['compulsory'],
      schoolUnitCode: String(90_000_301 + at),
      roles: [{ key: 'headTeacher', label: 'Rektor', value: head }],
    }),
  ),
]
export const schoolKeys = schools.map(([key]) => key)
