import type { System } from './systemOf.ts'

/** The part of a system that has to do with one unknown: all that is joined to it by equations, however far. */
export const componentOf = (system: System, index: number): { system: System; index: number } => {
  const reached = new Set([index])
  const waiting = new Set(system.equations)
  for (let grown = true; grown; ) {
    grown = false
    for (const equation of waiting) {
      const members = [equation.whole, ...equation.parts]
      if (!members.some((member) => reached.has(member))) continue
      waiting.delete(equation)
      for (const member of members) reached.add(member)
      grown = true
    }
  }
  const order = [...reached].sort((a, b) => a - b)
  const placeOf = new Map(order.map((old, place) => [old, place]))
  const moved = (old: number) => placeOf.get(old) ?? -1
  return {
    system: {
      shape: system.shape,
      unknowns: order.flatMap((old) => system.unknowns[old] ?? []),
      equations: system.equations
        .filter(({ whole }) => reached.has(whole))
        .map(({ whole, parts }) => ({ whole: moved(whole), parts: parts.map(moved) })),
    },
    index: moved(index),
  }
}
