import type { Vocabulary } from '../input/input.ts'

/** What groups are called that every municipality knows, where a designer has written them as the heading of a row or column. */
const usual: Record<string, RegExp> = {
  girls: /(^|\P{L})(flickor|flicka|girls?)(\P{L}|$)/u,
  boys: /(^|\P{L})(pojkar|pojke|boys?)(\P{L}|$)/u,
  nonNative: /utländsk bakgrund|(^|\P{L})non-native/u,
  native: /svensk bakgrund|(^|\P{L})native/u,
  all: /^(andel |antal |meritvärde )?(alla|alla elever|samtliga|samtliga elever|totalt|total|everyone|all|all pupils)$/u,
}
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)|[%:]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * The group of pupils that a heading means: one of the municipality's by its name, or one that everybody knows ("Flickor",
 * "Andel pojkar"). Undefined where it names none, or girls and boys at once.
 */
export const groupCalled = (heading: string, { groups }: Pick<Vocabulary, 'groups'>): string | undefined => {
  const words = plain(heading)
  if (!words) return undefined
  const own = groups.find(({ key, label }) => plain(label) === words || key.toLowerCase() === words)
  if (own) return own.key
  const found = Object.keys(usual).filter((key) => usual[key]?.test(words))
  return found.includes('girls') && found.includes('boys') ? undefined : found[0]
}
