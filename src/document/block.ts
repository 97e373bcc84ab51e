import type { AnswerSchema } from './answer/answer.ts'
import type { CheckFinding, FormModel } from './answer/form.ts'
import type { Place, RawBlock } from './input/input.ts'
import type { Cells, Need, Needs, Resolved, Scope } from './input/needs.ts'
import type { DocumentNode, Inline, Origin } from './tree/tree.ts'

/**
 * What outlives the document. Projected by an idempotent step at hand-in: the same yield twice changes nothing,
 * because each is addressed by unit, year and key.
 */
export type Projection =
  | {
      kind: 'goal'
      goalKey: string
      schoolYear: number
      domain?: string
      text: string
      mandatory: boolean
      order: number
      plan: Record<string, unknown>
    }
  | { kind: 'figure'; measure: string; group: string; period: string; value: import('./answer/value.ts').MeasuredValue }

/**
 * What in an answer is a figure with an address, and where it stands, so that it is judged together with every other
 * document's. `open`: the designer lets it be shown though nobody says how many it is about. `persons` is a place that
 * only says how many persons figures are about: it never reaches the public. `pupils` is a number that belongs to no
 * measure and is about `n` pupils: it is judged among the answer's own, and hidden where nobody says how many. `as` is its path with
 * the keys of groups in place of rows and columns that are called so, unlike all others of the answer. Measured values of an answer that are not named here are judged among themselves, and shown where they have no number of persons.
 */
export type AnsweredFigure =
  | {
      kind: 'figure'
      path: string[]
      scope: Scope
      measure: string
      group: string
      period: string
      value: import('./answer/value.ts').MeasuredValue
      open?: boolean
    }
  | { kind: 'persons'; path: string[] }
  | { kind: 'pupils'; path: string[]; n?: number; as?: string[] }

/** What compose hands to a block: parsed settings and answer, resolved data, and two helpers bound to the place. */
export type ComposeArgs<C, N extends Needs, A> = {
  config: C
  answer: A | undefined
  data: Resolved<N>
  place: Place
  origin: Origin
  /** A designer's text with `{{tokens}}` resolved. Answers never go through it. */
  rich: (text: string) => Inline[]
  /** As `rich`, but plain: for captions in forms and alternative texts. */
  plain: (text: string) => string
  /** The municipality's logo, where it has one. */
  logo?: { asset: string; alt: string }
}

/**
 * A block type as the rest of the system sees it: untyped at the edge, parsed inside (`defineBlock` makes it).
 * `parse` throws `BlockFault` in the template's language when settings cannot be read.
 */
export type ComposableBlock = {
  slug: string
  needs: (raw: RawBlock, place: Place) => Record<string, Need>
  answerSchema: (raw: RawBlock, data: Record<string, unknown>, place: Place) => AnswerSchema | undefined
  /** `tools` resolve the tokens of labels and help; without them tokens stay as written. */
  form: (raw: RawBlock, data: Record<string, unknown>, place: Place, tools?: Tools) => FormModel | undefined
  check: (raw: RawBlock, answer: unknown, data: Record<string, unknown>, place: Place, tools?: Tools) => CheckFinding[]
  projections: (raw: RawBlock, answer: unknown, data: Record<string, unknown>, place: Place) => Projection[]
  figures: (raw: RawBlock, answer: unknown, data: Record<string, unknown>, place: Place) => AnsweredFigure[]
  /** The numbers in its rows and columns, for blocks that reckon with them. Absent: it has none. */
  cells?: (raw: RawBlock, answer: unknown, data: Record<string, unknown>, place: Place, tools: Tools) => Cells
  /** Nodes shown to the answerer above the fields (given tables, instructions); the whole block where it has no answer. */
  instructions: (raw: RawBlock, data: Record<string, unknown>, place: Place, tools: Tools) => DocumentNode[]
  /** `answer` is parsed inside; a broken answer becomes a problem node beside what could be made of the rest. */
  compose: (raw: RawBlock, answer: unknown, data: Record<string, unknown>, place: Place, tools: Tools) => DocumentNode[]
}
export type Tools = Pick<ComposeArgs<never, never, never>, 'rich' | 'plain' | 'logo'>

/** A fault in stored settings or answers. Compose catches it and prints a problem where the block stands. */
export class BlockFault extends Error {
  readonly code: 'UNKNOWN_BLOCK' | 'BROKEN_SETTINGS' | 'BROKEN_ANSWER'
  constructor(code: BlockFault['code'], message: string) {
    super(message)
    this.name = 'BlockFault'
    this.code = code
  }
}
/** By name: a block of another package throws its own copy of the class. */
export const isBlockFault = (error: unknown): error is BlockFault =>
  error instanceof Error && error.name === 'BlockFault'
