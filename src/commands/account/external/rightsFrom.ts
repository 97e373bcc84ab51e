import type { Role } from '#access/roles.ts'

/**
 * One rule of a provider: whoever has `value` in `claim` gets the role. A `*` in the value stands for anything; with
 * `units: 'star'` what it stood for names the unit, with `'claim'` the values of `unitClaim` do.
 */
export type RightsRule = {
  claim: string
  value: string
  role: Role
  units: 'none' | 'star' | 'claim'
  unitClaim?: string | null
}
/** A unit as rules find it: by Skolverket's code or by its own key. */
export type NamedUnit = { id: string; key: string; schoolUnitCode?: string | null }
export type Right = { role: Role; units: string[] }

/** What an identity provider says of a person: texts by claim, one or several of each. Deeper claims say nothing here. */
export type Claims = Record<string, unknown>

export const textsIn = (claims: Claims, name: string): string[] => {
  const value = claims[name]
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '')
}

/** What `*` stood for in `text`, or nothing where the pattern does not fit. Case is as the provider sends it. */
const starIn = (pattern: string, text: string): string | undefined => {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return text === pattern ? '' : undefined
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after)
  return fits ? text.slice(before.length, text.length - after.length) : undefined
}

/**
 * The roles, and for each its units, that a person has by the claims of today. A unit that is not the municipality's is
 * no unit here, and a role of a school without one gives nothing: then the person has no right to give.
 */
export const rightsFrom = (rules: readonly RightsRule[], claims: Claims, units: readonly NamedUnit[]): Right[] => {
  const found = new Map<Role, Set<string>>()
  const unitNamed = (name: string) => units.find(({ key, schoolUnitCode }) => name === schoolUnitCode || name === key)
  for (const { claim, value, role, units: from, unitClaim } of rules)
    for (const text of textsIn(claims, claim)) {
      const star = starIn(value, text)
      if (star === undefined) continue
      const names = from === 'star' ? [star] : from === 'claim' ? textsIn(claims, unitClaim ?? '') : []
      const ids = names.flatMap((name) => unitNamed(name)?.id ?? [])
      if (from !== 'none' && ids.length === 0) continue
      const own = found.get(role) ?? new Set()
      for (const id of ids) own.add(id)
      found.set(role, own)
    }
  return [...found].map(([role, ids]) => ({ role, units: [...ids] }))
}
