import { type Kind, kinds, type Result, results } from './kindOf.ts'

/** Upper bounds (s) of the classes that latencies are counted in. */
export const bounds = [0.05, 0.1, 0.3, 1, 3, 10, 30] as const

type Latency = { classes: number[]; sum: number; count: number }
export type Traffic = { requests: Record<Kind, Record<Result, number>>; latencies: Record<Kind, Latency> }

const each = <K extends string, V>(names: readonly K[], make: () => V) =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<K, V>
const fresh = (): Traffic => ({
  requests: each(kinds, () => each(results, () => 0)),
  latencies: each(kinds, () => ({ classes: bounds.map(() => 0), sum: 0, count: 0 })),
})

// On globalThis because Next bundles a module once for the server and once for its routes.
const shared = globalThis as { kvalitetsdokumentTraffic?: Traffic }

/** What this process has answered since it started. */
export const traffic = (): Traffic => {
  shared.kvalitetsdokumentTraffic ??= fresh()
  return shared.kvalitetsdokumentTraffic
}

export const countRequest = (kind: Kind, result: Result, seconds: number): void => {
  const { requests, latencies } = traffic()
  requests[kind][result] += 1
  const latency = latencies[kind]
  latency.sum += seconds
  latency.count += 1
  bounds.forEach((bound, index) => {
    if (seconds <= bound) latency.classes[index] = (latency.classes[index] ?? 0) + 1
  })
}
