import type { AssemblyBlock } from '#blocks/kit/index.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { answeredFigures } from '#document/suppression/answeredFigures.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import type { UnitInTree } from '#document/suppression/partitionsOf.ts'
import { suppress } from '#load/suppress.ts'
import { figuresAt } from '#load/suppression/figuresAt.ts'
import { ownFigures } from '#load/suppression/ownFigures.ts'
import type { PublicFigure } from '#load/suppression/PublicFigure.ts'
import { inputOf, type Setup } from './runBlock.ts'

type Around = { stored?: Figure[]; units?: UnitInTree[]; others?: Record<string, ComposeInput> }

/** A public version with its figures, judged with `stored`, what else the municipality has. No database. */
export const publicVersion = (
  blocks: ReadonlyMap<string, AssemblyBlock>,
  input: ComposeInput,
  { stored = [], units = [], others = {} }: Around = {},
): { input: ComposeInput; figures: PublicFigure[] } => {
  const needs = needsOf(blocks, input)
  const placed = new Map(
    Object.entries({ '': input, ...others }).map(([id, one]) => [id, answeredFigures(blocks, one)] as const),
  )
  const typed = [...placed.values()].flat().flatMap(({ figure }) => figure ?? [])
  const figures = [...stored, ...ownFigures(input, needs), ...typed]
  const open = suppress(input, needs, { universe: { vocabulary: input.vocabulary, units, figures }, placed })
  return { input: open, figures: figuresAt(blocks, input, open, needs, placed).map(({ figure }) => figure) }
}
export const publicInput = (...args: Parameters<typeof publicVersion>): ComposeInput => publicVersion(...args).input

/** The setup of a block as its public version has it: for `runBlock`. */
export const publicly = (block: AssemblyBlock, setup: Setup, around?: Around): Setup => {
  const { answers, resolved, vocabulary } = publicInput(new Map([[block.slug, block]]), inputOf(block, setup), around)
  return {
    ...setup,
    ...(answers.block ? { answer: answers.block.value } : {}),
    ...(resolved.block ? { data: resolved.block } : {}),
    place: { ...setup.place, audience: 'public', vocabulary },
  }
}
