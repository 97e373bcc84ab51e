import { type Blocks, openComposition } from '../composition.ts'
import type { ComposeInput, UnitSnapshot } from '../input/input.ts'
import type { Scope } from '../input/needs.ts'
import type { Figure } from './Figure.ts'

/** How many pupils a number is about, and its path in which groups go by their keys (`AnsweredFigure`). */
export type Pupils = { n?: number; as?: string[] }
/**
 * Where in a document's answers a figure stands: one with an address, or one about pupils that belongs to no measure
 * (`pupils`). With neither it only says how many persons others are about.
 */
export type PlacedFigure = { instanceKey: string; path: string[]; figure?: Figure; pupils?: Pupils }

/** The key of the unit that a scope means: the document's own, one above it by kind, or the one named. */
export const unitKeyOf = (scope: Scope, unit: UnitSnapshot): string =>
  scope === 'unit'
    ? unit.key
    : scope.startsWith('key:')
      ? scope.slice(4)
      : ([unit, ...unit.ancestors.toReversed()].find(({ kind }) => kind === scope)?.key ?? scope)

/** Whole municipalities, divisions and areas are not so small that an unknown number could be a few. */
const isSmallUnit = ({ kind }: UnitSnapshot) => kind === 'school' || kind === 'preschool'

/** The figures that a document's answers type, block by block. Faulty blocks type none; compose reports them. */
export const answeredFigures = (blocks: Blocks, input: ComposeInput): PlacedFigure[] => {
  const composition = openComposition(blocks, input)
  return composition.sections.flatMap((section) =>
    section.blocks.flatMap(({ raw, place }) => {
      const found: PlacedFigure[] = []
      composition.guarded(raw, place, (block) => {
        const answer = input.answers[place.instanceKey]?.value
        if (answer === undefined) return []
        const { instanceKey } = place
        for (const one of block.figures(raw, answer, composition.dataFor(raw, place), place)) {
          const { path } = one
          if (one.kind === 'persons') found.push({ instanceKey, path })
          else if (one.kind === 'pupils') {
            const { n, as } = one
            found.push({ instanceKey, path, pupils: { ...(n === undefined ? {} : { n }), ...(as ? { as } : {}) } })
          } else {
            const { measure, group, period, value, open } = one
            const figure = { unit: unitKeyOf(one.scope, input.unit), measure, group, period, value }
            found.push({ instanceKey, path, figure: { ...figure, typed: isSmallUnit(input.unit) && !open } })
          }
        }
        return []
      })
      return found
    }),
  )
}
