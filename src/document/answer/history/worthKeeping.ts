import { plainText, type RichText } from '../../text/richText.ts'
import { isObject } from '../patch/json.ts'
import { holds } from './holds.ts'

/** What one person wrote at one place. `at` in milliseconds; `lost`: it never came to count, another's text did. */
export type Written = { at: number; author: string; value: unknown; lost?: boolean }

/** Saves of one person closer to each other than this (ms) are one piece of writing. */
export const oneSitting = 10 * 60_000

const sizeOf = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : isObject(value) && isObject(value.root)
      ? plainText(value as RichText).length
      : 0

/** Of one sitting, what it ended with and every text that no other kept one holds, the longest first. */
const ofSitting = <W extends Written>(sitting: W[]): W[] => {
  const last = sitting.findLast(({ lost }) => !lost)
  const kept = sitting.filter((one) => one.lost || one === last)
  const others = sitting.filter((one) => !kept.includes(one))
  for (const one of others.toSorted((a, b) => sizeOf(b.value) - sizeOf(a.value) || b.at - a.at))
    if (!kept.some((other) => !other.lost && holds(other.value, one.value))) kept.push(one)
  return kept
}

/**
 * Which versions of one place somebody could miss (docs/adr/0045): the last of each sitting, what lost a conflict, and
 * every text of which a word stands in no other kept version of the sitting. Typing on leaves one version, whatever was
 * replaced or taken away leaves its own. In and out: oldest first.
 */
export const worthKeeping = <W extends Written>(versions: readonly W[]): W[] => {
  const sittings: W[][] = []
  for (const one of versions) {
    const before = sittings.at(-1)?.at(-1)
    if (before && before.author === one.author && one.at - before.at <= oneSitting) sittings.at(-1)?.push(one)
    else sittings.push([one])
  }
  const kept = new Set(sittings.flatMap(ofSitting))
  return versions.filter((one) => kept.has(one))
}
