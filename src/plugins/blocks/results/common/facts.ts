import type { MeasureFact } from '#document/input/needs.ts'
import { type Address, addressKey } from './grid.ts'

/** Finds the statistic at an address; the last one wins, as `load` lists them from oldest to newest. */
export const factsByAddress = (facts: MeasureFact[]): ((address: Address) => MeasureFact | undefined) => {
  const found = new Map(facts.map((fact) => [addressKey(fact), fact]))
  return (address) => found.get(addressKey(address))
}
