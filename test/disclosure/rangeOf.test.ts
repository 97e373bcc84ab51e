import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangeOf } from '#disclosure/rangeOf.ts'

const share = { kind: 'share', min: 0, max: 100, limit: 5 } as const
const at = { unit: 'Ek', measure: 'm', group: 'all', period: '2024/25' }
const ceil = (over: bigint, under: bigint) => (over + under - 1n) / under
const printed = (scaled: bigint, decimals: number) =>
  decimals === 0
    ? String(scaled)
    : String(scaled)
        .padStart(decimals + 1, '0')
        .replace(new RegExp(`(\\d{${decimals}})$`, 'u'), '.$1')

it('a share’s whole persons are told exactly, on the border too, however many they are of', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (n, part, decimals) => {
        const scale = 100n * 10n ** BigInt(decimals)
        const scaled = (BigInt(Math.floor(n * part)) * scale) / BigInt(n)
        const all = BigInt(n)
        const [under, over] = [ceil((2n * scaled - 1n) * all, 2n * scale), ((2n * scaled + 1n) * all) / (2n * scale)]
        const [least, most] = [under < 0n || scaled === 0n ? 0n : under, over > all ? all : over]
        fc.pre(least <= most)
        const figure = { ...at, n, value: { kind: 'number', value: printed(scaled, decimals) } } as const
        expect(rangeOf(figure, n, share)).toEqual({ low: Number(least), high: Number(most) })
      },
    ),
    { numRuns: 2000 },
  )
})
