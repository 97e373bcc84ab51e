import type { ComposeInput } from '#document/input/input.ts'
import type { Need } from '#document/input/needs.ts'
import { tokensKey } from '#document/input/needsOf.ts'

type Needs = Record<string, Record<string, Need>>
type Resolved = ComposeInput['resolved']

/** Answers to one's own question of another year are found by the block; all else by what is asked for. */
const keyOf = (instanceKey: string, need: Need) =>
  `${need.kind === 'otherAnswer' ? instanceKey : ''} ${JSON.stringify(need)}`
const isLocal = ({ kind }: Need) => kind === 'answer' || kind === 'outline' || kind === 'cells'

/**
 * What the server has answered, by what was asked for and not by block: so a copied block, or one whose heading changed,
 * asks for nothing, and a changed setting only for what is new.
 */
export const createFactsBook = () => {
  const known = new Map<string, unknown>()
  let last: Resolved = {}
  /** The same object as last time where it says the same: blocks are made again when their facts are others. */
  const same = (key: string, facts: Record<string, unknown>) => {
    const before = last[key]
    const names = Object.keys(facts)
    const isSame =
      before && names.length === Object.keys(before).length && names.every((name) => before[name] === facts[name])
    return isSame ? before : facts
  }
  return {
    clear: () => {
      known.clear()
      last = {}
    },
    /** Takes in an answer: `needs` as they were asked for, and what came. */
    learn: (needs: Needs, resolved: Resolved) => {
      for (const [instanceKey, named] of Object.entries(needs))
        for (const [name, need] of Object.entries(named))
          if (!isLocal(need)) known.set(keyOf(instanceKey, need), resolved[instanceKey]?.[name])
    },
    /** Facts for each block, and the keys of those that need more. */
    answer: (needs: Needs): { resolved: Resolved; missing: string[]; tokens: string[] } => {
      const missing = new Set<string>()
      const tokens: string[] = []
      const resolved = Object.fromEntries(
        Object.entries(needs).map(([instanceKey, named]) => {
          const facts: Record<string, unknown> = {}
          for (const [name, need] of Object.entries(named)) {
            if (isLocal(need)) continue
            const key = keyOf(instanceKey, need)
            if (known.has(key)) facts[name] = known.get(key)
            else if (instanceKey === tokensKey) tokens.push(name)
            else missing.add(instanceKey)
          }
          return [instanceKey, same(instanceKey, facts)]
        }),
      )
      last = resolved
      return { resolved, missing: [...missing], tokens }
    },
  }
}
