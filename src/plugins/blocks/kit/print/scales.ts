import type { ScaleLevel } from '#document/answer/form.ts'
import type { Place, Vocabulary } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline, Tone } from '#document/tree/tree.ts'
import { sharedFaults } from './faults.ts'

export type Scale = Vocabulary['scales'][number]
/** A named scale of the municipality, or nothing when the key is unknown there. */
export const scaleOf = (key: string, place: Place): Scale | undefined =>
  place.vocabulary.scales.find((scale) => scale.key === key)

const tones: Tone[] = ['highlight', 'good', 'progress', 'started', 'warning', 'muted']
export const toneOf = (level: Pick<ScaleLevel, 'tone'>): Tone => tones.find((tone) => tone === level.tone) ?? 'muted'

/** A level as printed: symbol and word, colour only in addition. */
export const levelTag = (level: ScaleLevel): Inline => ({
  type: 'tag',
  label: level.label,
  ...(level.symbol ? { symbol: level.symbol } : {}),
  tone: toneOf(level),
})

/** All levels with the chosen one marked by a crossed box, so that it is read without colour. */
export const levelsMarked = (levels: ScaleLevel[], chosen: string | undefined): Inline[] =>
  levels.flatMap((level, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...(level.key === chosen
      ? [{ type: 'tag' as const, label: level.label, symbol: '☒', tone: toneOf(level) }]
      : text(`☐ ${level.label}`)),
  ])

/** The scale's levels and what they mean, for a line under the table. */
export const legendOf = (scale: Scale): Inline[] => [
  ...text(`${scale.label}: `),
  ...text(
    scale.levels
      .map((level) => {
        const name = [level.symbol, level.label].filter(Boolean).join(' ')
        return level.meaning ? `${name} = ${level.meaning}` : name
      })
      .join('; '),
  ),
  ...text('.'),
]
/** The legends of the scales that columns are answered by, each scale once. */
export const scaleLegends = (columns: { type: string; scale: string }[], place: Place): Inline[][] => {
  const keys = new Set(columns.filter(({ type }) => type === 'degree' || type === 'rating').map(({ scale }) => scale))
  return [...keys].flatMap((key) => scaleOf(key, place) ?? []).map(legendOf)
}
export const missingScale = (key: string, { language }: Pick<Place, 'language'>): string =>
  (key === '' ? sharedFaults.noScale : sharedFaults.unknownScale(key))[language]
