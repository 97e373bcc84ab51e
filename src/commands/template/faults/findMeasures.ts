import type { Need } from '#document/input/needs.ts'
import { nowhere } from '../nowhere.ts'
import { eachBlock, type Finder, textsOf } from './Checked.ts'

const measuresIn = (need: Need): string[] =>
  need.kind === 'measures' ? need.measures : need.kind === 'measuresBelow' ? [need.measure] : []

/**
 * Measures that the municipality does not have: their figures would be missing in every document. Only those that stand
 * in the block's settings are checked: a table by subject makes its own keys, and they need no definition.
 */
export const findMeasures: Finder = (checked) => {
  const { blocks, template, vocabulary } = checked
  const known = new Set(vocabulary.measures.map(({ key }) => key))
  return eachBlock(checked, (raw, { sectionKey }) => {
    const needs = () =>
      blocks.get(raw.blockType)?.needs(raw, nowhere(template, vocabulary, sectionKey, raw.blockKey)) ?? {}
    const written = new Set(textsOf(raw).map(({ text }) => text))
    try {
      const missing = Object.values(needs())
        .flatMap(measuresIn)
        .filter((key) => written.has(key) && !known.has(key))
      return [...new Set(missing)].map((key) => ({
        code: 'UNKNOWN_MEASURE' as const,
        severity: 'error' as const,
        detail: key,
      }))
    } catch {
      // Settings that cannot be read are told of by themselves.
      return []
    }
  })
}
