import type { Unit } from '#payload-types'

type Kind = Pick<Unit, 'kind'> & { schoolForms: NonNullable<Unit['schoolForms']> }
const kinds: [RegExp, Kind][] = [
  [/^(kommun|huvudman|municipality)/i, { kind: 'municipality', schoolForms: [] }],
  [/^(verksamhet|division)/i, { kind: 'division', schoolForms: [] }],
  [/^(område|rektorsområde|skolområde|area)/i, { kind: 'area', schoolForms: [] }],
  [/^(förskoleklass|preschool class)/i, { kind: 'school', schoolForms: ['preschoolClass'] }],
  [/^(förskola|preschool)/i, { kind: 'preschool', schoolForms: ['preschool'] }],
  [/^anpassad gymn|^adapted upper/i, { kind: 'school', schoolForms: ['adaptedUpperSecondary'] }],
  [/^anpassad|^adapted/i, { kind: 'school', schoolForms: ['adaptedCompulsory'] }],
  [/^gymnasi|^upper secondary/i, { kind: 'school', schoolForms: ['upperSecondary'] }],
  [/^(vux|kommunal vux|komvux|adult)/i, { kind: 'school', schoolForms: ['adultEducation'] }],
  [/^(fritidshem|fritids|after-school)/i, { kind: 'school', schoolForms: ['leisureCentre'] }],
  [/^(grundskola|skola|school|compulsory)/i, { kind: 'school', schoolForms: ['compulsory'] }],
]

/** A kind as people write it; a school with grade F has a preschool class too. Nothing where it is not known. */
export const kindOf = (written: string, grades: number[]): Kind | undefined => {
  const [, found] = kinds.find(([pattern]) => pattern.test(written.trim())) ?? []
  if (!found) return undefined
  const isCompulsory = found.schoolForms.includes('compulsory') && grades.includes(0)
  return isCompulsory ? { ...found, schoolForms: ['preschoolClass', ...found.schoolForms] } : found
}
