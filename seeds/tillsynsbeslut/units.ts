import type { Seed } from '../Seed.ts'

export const municipalityKey = 'norrvik'
/** One answers the decision in its time, the other never does. */
export const preschools = { answers: 'kotten', silent: 'havsornen' }

export const units: Seed['units'] = [
  {
    key: municipalityKey,
    name: 'Norrviks kommun',
    kind: 'municipality',
    facts: { address: 'Stadshuset, 765 80 Norrvik', email: 'bun@norrvik.example' },
  },
  {
    key: preschools.answers,
    name: 'Förskolan Kotten',
    kind: 'preschool',
    parent: municipalityKey,
    schoolForms: ['preschool'],
    facts: { address: 'Skogsvägen 12, 765 43 Norrvik', pupils: 38 },
    roles: [
      { key: 'principal', label: 'Huvudman', value: 'Kotten ekonomisk förening' },
      { key: 'headTeacher', label: 'Rektor', value: 'Helena Sandgren' },
    ],
  },
  {
    key: preschools.silent,
    name: 'Förskolan Havsörnen',
    kind: 'preschool',
    parent: municipalityKey,
    schoolForms: ['preschool'],
    facts: { address: 'Strandgatan 3, 765 41 Norrvik', pupils: 21 },
    roles: [
      { key: 'principal', label: 'Huvudman', value: 'Havsörnen Omsorg AB' },
      { key: 'headTeacher', label: 'Rektor', value: 'Jonas Wiberg' },
    ],
  },
]

/** Who answers for an independent principal logs in as the head teacher of its preschool. */
export const users: Seed['users'] = [
  { email: 'tillsyn@norrvik.example', name: 'Agneta Roos', role: 'qualityStrategist', units: [] },
  {
    email: 'styrelsen@kotten.example',
    name: 'Marcus Thelin',
    role: 'headTeacher',
    units: [preschools.answers],
  },
  {
    email: 'kontakt@havsornen.example',
    name: 'Jonas Wiberg',
    role: 'headTeacher',
    units: [preschools.silent],
  },
]
