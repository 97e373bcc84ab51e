import type { Field } from 'payload'
import type { z } from 'zod'
import type { AnswerSchema } from '#document/answer/answer.ts'
import type { CheckFinding } from '#document/answer/form.ts'
import type { AnsweredFigure, ComposableBlock, ComposeArgs, Projection } from '#document/block.ts'
import type { Place, RawBlock } from '#document/input/input.ts'
import type { Cells, Needs, Resolved } from '#document/input/needs.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import type { KitVersion } from './kitVersion.ts'

export type Labels = { sv: string; en: string }

/** One block type. `C` stored settings as parsed, `N` what it asks for, `A` its answer schema. */
export type BlockDefinition<C, N extends Needs, A extends AnswerSchema> = {
  /** camelCase; stored in every template, so it never changes and block types are never removed. */
  slug: string
  labels: { singular: Labels; plural: Labels }
  /** One sentence for the designer: when to choose this block. */
  description: Labels
  category: 'structure' | 'text' | 'question' | 'table' | 'figure' | 'results' | 'goals'
  /** Place among the types of its category in the designer's list, the most used first. Default: after those with one. */
  rank?: number
  /** Shown beside the name in the designer's list: shapes of `drawPicture.ts`. */
  picture?: string
  /** Old templates still render; designers can no longer insert it. */
  deprecated?: true
  /** Payload fields of the block's own settings. Heading, help, conditions and keys are added for every block. */
  fields: Field[]
  /** Parses stored settings and fills defaults, so that old data keeps working when a property is added. */
  config: z.ZodType<C>
  /** What stands where the designer has left a text setting empty, by the document's language. */
  words?: { [K in keyof C]?: Labels }
  /** Words of the block that are the same in Swedish and English, so that they are not taken for untranslated ones. */
  alike?: string[]
  needs?: (config: C, place: Place) => N
  /**
   * Undefined where these settings leave nothing to answer. `plain` resolves the tokens of a designer's labels; it is for
   * labels and help only, never for answers.
   */
  answer?: (config: C, data: Resolved<N>, place: Place, plain: (text: string) => string) => A | undefined
  /** Beyond what fields say themselves (required, range, length), which is checked for every block. */
  check?: (config: C, answer: z.infer<A>, data: Resolved<N>, place: Place) => CheckFinding[]
  projections?: (config: C, answer: z.infer<A>, data: Resolved<N>, place: Place) => Projection[]
  /** Which of the answer's numbers are figures with an address (see `AnsweredFigure`). Default: none. */
  figures?: (config: C, answer: z.infer<A>, data: Resolved<N>, place: Place) => AnsweredFigure[]
  /** The numbers in its rows and columns, answered, given or computed, for blocks that reckon with them. Default: none. */
  cells?: (args: ComposeArgs<C, N, z.infer<A>>) => Cells
  /** Shown to the answerer above the fields. Default: the setting `intro` where something is asked, else what is printed. */
  instructions?: (args: ComposeArgs<C, N, never>) => DocumentNode[]
  compose: (args: ComposeArgs<C, N, z.infer<A>>) => DocumentNode[]
  /** An example that exercises the block; `checkBlocks` and the block's free tests run on it. */
  fixture: BlockFixture
}
export type BlockFixture = {
  config: Record<string, unknown>
  answer?: unknown
  /** Resolved needs, by name. */
  data?: Record<string, unknown>
  place?: Partial<Place>
}
export type AssemblyBlock = ComposableBlock &
  Pick<
    BlockDefinition<unknown, Needs, AnswerSchema>,
    'labels' | 'description' | 'category' | 'rank' | 'picture' | 'deprecated' | 'fields' | 'fixture' | 'alike'
  > & {
    words?: Record<string, Labels>
    /** Stored settings as parsed. Throws `BlockFault` when they cannot be read. */
    settings: (raw: RawBlock, place: Place) => unknown
    /** The same block, telling of each setting that it reads; for `checkBlocks`. */
    observed: (seen: (path: string) => void) => AssemblyBlock
    /** Whether its settings may make it ask something. */
    asks: boolean
    /** The kit it was built with; the registry refuses one that does not fit. */
    kit: KitVersion
  }
