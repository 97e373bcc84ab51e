import type { Recipient } from '#commands/distribution/readSending.ts'

/** By which a unit is chosen: it meets every rule that says something, by any of what the rule names. */
export type Rules = { schoolForms: string[]; grades: string[]; areas: string[]; groups: string[] }
export const noRules: Rules = { schoolForms: [], grades: [], areas: [], groups: [] }

const isEmpty = (rules: Rules) => Object.values(rules).every((one) => one.length === 0)
const meets = (wanted: string[], actual: string[]) => wanted.length === 0 || wanted.some((one) => actual.includes(one))
export const matches = (rules: Rules, { schoolForms, grades, area, groups }: Recipient): boolean =>
  !isEmpty(rules) &&
  meets(rules.schoolForms, schoolForms) &&
  meets(rules.grades, grades.map(String)) &&
  meets(rules.areas, [area]) &&
  meets(rules.groups, groups)

/** Who gets it: by the rules, and by hand where a hand has been laid on it. */
export const chosenOf = (units: Recipient[], rules: Rules, byHand: ReadonlyMap<string, boolean>): Recipient[] =>
  units.filter((unit) => byHand.get(unit.id) ?? matches(rules, unit))

/** Who gets the same: sets of sections left out, the most common first. */
export const kindsOf = (units: Recipient[]): { without: number[]; units: Recipient[] }[] =>
  [...Map.groupBy(units, ({ without }) => without.join())]
    .map(([, members]) => ({ without: members[0]?.without ?? [], units: members }))
    .toSorted((a, b) => b.units.length - a.units.length)
