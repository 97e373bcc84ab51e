/** Numbers as decimals (`85.3`), by the block whose nodes print them. */
export type NumbersByBlock = ReadonlyMap<string, ReadonlySet<string>>

const printed = /\d[\d\u00a0\u202f ]*(?:[,.]\d+)?/gu
const asDecimal = (text: string) => text.replace(/[\u00a0\u202f ]/gu, '').replace(',', '.')

/** Every number that a kept tree prints or draws, in words as well as in cells and series. */
export const numbersIn = (tree: unknown): NumbersByBlock => {
  const found = new Map<string, Set<string>>()
  const walk = (part: unknown, block: string) => {
    if (typeof part === 'string') {
      const numbers = found.get(block) ?? new Set()
      for (const [number] of part.matchAll(printed)) numbers.add(asDecimal(number))
      found.set(block, numbers)
    } else if (Array.isArray(part)) for (const one of part) walk(one, block)
    else if (part !== null && typeof part === 'object') {
      const { origin } = part as { origin?: { blockKey?: unknown } }
      const own = typeof origin?.blockKey === 'string' ? origin.blockKey : block
      for (const [key, one] of Object.entries(part)) if (key !== 'origin') walk(one, own)
    }
  }
  walk(tree, '')
  return found
}
