import type { Scope } from '#document/input/needs.ts'
import { chainOf, type LoadContext } from './context.ts'
import { findAll } from './findAll.ts'

export type NamedUnit = { id: string; name: string }

/**
 * Whose data a scope means: the document's own unit, one above it by its kind, or any by its key. Units named by key
 * that are not above are read in one query; a scope that means no unit gives undefined.
 */
export const unitsOfScopes = async (
  context: LoadContext,
  scopes: Scope[],
): Promise<(scope: Scope) => NamedUnit | undefined> => {
  const chain = chainOf(context.unit)
  const byKey = new Map<string, NamedUnit>(chain.map((unit) => [unit.key, unit]))
  const asked = scopes.flatMap((scope) => (scope.startsWith('key:') ? [scope.slice(4)] : []))
  const unknown = [...new Set(asked)].filter((key) => !byKey.has(key))
  if (unknown.length > 0) {
    const rows = await findAll(context.payload, 'units', context.municipality, { key: { in: unknown } })
    for (const row of rows) byKey.set(row.key, row)
  }
  return (scope) => {
    if (scope === 'unit') return context.unit
    return scope.startsWith('key:') ? byKey.get(scope.slice(4)) : chain.find((unit) => unit.kind === scope)
  }
}
