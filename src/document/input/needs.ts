import type { FormModel } from '../answer/form.ts'
import type { MeasuredValue } from '../answer/value.ts'
import type { RawBlock } from './input.ts'

/**
 * What a block may ask for. A closed union: `load` resolves all needs of a document in bulk, and what it found is
 * part of the compose input, so that a handed-in document can be frozen. Nothing else reaches a block.
 *
 * `schoolYear` is the year in which the school year starts (2022 is 2022/23).
 * `period` is canonical: `VT2023`, `HT2022`, `2022/23` or `2023`; printing follows the municipality's notation.
 * `scope` says whose figures: the document's own unit, an ancestor of a kind, or a unit by its key.
 */
export type Scope = 'unit' | 'area' | 'division' | 'municipality' | `key:${string}`
export type Group = string // 'all' | 'girls' | 'boys' or another group of the municipality's own

/** Which of the units below; an empty or absent list asks for all. */
type Which = { areas?: string[]; schoolForms?: string[]; grades?: number[] }

export type Need =
  | { kind: 'measures'; measures: string[]; groups: Group[]; periods: string[]; scopes: Scope[] }
  /** Goals of a year: the unit's own, or those of board and council that apply to it. */
  | { kind: 'goals'; schoolYear: number; levels: GoalFact['level'][]; domain?: string }
  /** Development areas of the unit's area, each with whether it is highlighted for this unit. */
  | { kind: 'focusItems'; schoolYear: number; domain?: string }
  | { kind: 'calendar'; from: string; to: string; role?: string }
  /**
   * Answers to the same question (by libraryKey, else blockKey) of all units below the document's own; `marked`: with
   * the quotes that the administration has chosen from them.
   */
  | ({ kind: 'answersBelow'; blockKey: string; schoolYear: number; marked?: boolean } & Which)
  /** Values of one measure for all units below the document's own, with n. */
  | ({ kind: 'measuresBelow'; measure: string; group: Group; period: string } & Which)
  /**
   * The answer to a block in another document: this unit's own of an earlier year (1 = last year's), or that of a unit
   * above or a named one, which counts once it is handed in. Without `scope` the unit's own.
   */
  | { kind: 'otherAnswer'; blockKey: string; yearsBack: number; scope?: Scope }
  /** Where another document is to be found, and what a reference to one of its sections prints. */
  | { kind: 'documentLink'; scope: Scope; yearsBack: number; sectionKey?: string }
  /** Another block's answer in the same document. Resolved by compose, not by load. */
  | { kind: 'answer'; blockKey: string }
  /**
   * What another block asks, and what it was answered wherever it is repeated in this document. A block of this template is
   * known to compose; that of another is found by load.
   */
  | { kind: 'asked'; blockKey: string }
  /** The numbers of another block of this document, by row and column. Resolved by compose, not by load. */
  | { kind: 'cells'; blockKey: string }
  /** The document's own sections and blocks with their help texts. Resolved by compose, not by load. */
  | { kind: 'outline' }
  | { kind: 'unitsBelow'; kinds?: string[]; schoolForms?: string[] }

export type MeasureFact = {
  measure: string
  group: Group
  period: string
  scope: Scope
  /** The unit the value belongs to, for headings (`Huddinge kommun`). */
  unitName: string
  value: MeasuredValue
  source?: string
  /** ISO date the source states. */
  asOf?: string
}
export type GoalFact = {
  goalKey: string
  level: 'council' | 'board' | 'unit'
  schoolYear: number
  domain?: string
  text: string
  /** Goals above that it serves; a board goal may serve several of the council's. */
  parentKeys?: string[]
  /** Several council goals may share a board goal and the other way round; order is the municipality's. */
  order: number
  mandatory: boolean
  /** For unit goals: the planning columns as answered, by column key. */
  plan?: Record<string, unknown>
  indicators?: string[]
}
export type FocusFact = {
  key: string
  domain: string
  text: string
  mandatory: boolean
  highlighted: boolean
  areaName: string
  order: number
}
export type CalendarFact = {
  key: string
  /** ISO date, `2024-03` for a month, or `2024-W12` for a week. */
  date: string
  endDate?: string
  title: string
  responsible?: string
  kind: 'event' | 'deadline'
}
export type AnswerBelowFact = {
  documentId: string
  unitKey: string
  unitName: string
  areaName?: string
  answer: unknown
  /** The block instance that it answers, in that document. */
  instanceKey?: string
  /** Quotes chosen from it, word for word as they were when they were chosen. Whether they still stand, the answer says. */
  quotes?: { text: string; themes: string[] }[]
  state: string
  /** Address of the document, where it has one that readers may follow. */
  url?: string
  /** Its published page, the only one that the public version links to. */
  publicUrl?: string
}
export type MeasureBelowFact = {
  unitKey: string
  unitName: string
  areaName?: string
  documentId?: string
  value: MeasuredValue
  n?: number
  url?: string
  publicUrl?: string
}
export type UnitFact = {
  key: string
  name: string
  kind: string
  schoolForms: string[]
  grades: number[]
  areaName?: string
  /** Its area, people and facts, for `{{item.phone}}` in a row of it. */
  variables?: Record<string, string>
}
/** Another document by its title, with addresses as in `AnswerBelowFact`; `label` is `avsnitt 3` of it. */
export type DocumentFact = { title: string; unitName: string; label?: string; url?: string; publicUrl?: string }
/** An answer given in another document, with where it is given there. */
export type OtherAnswerFact = DocumentFact & {
  schoolYear: number
  answer: unknown
  documentId?: string
  instanceKey?: string
  /** Why another unit has no answer, where it is not that its document still waits to be handed in. */
  none?: 'notAsked' | 'notAnswered'
}
/**
 * `form`: the fields by which a block is answered, with their names, types and levels. `instances`: its answers in this
 * document, one for each item it is repeated for, in order. `raw`: the block itself. `gone`: it was looked for in other
 * templates, and is in none.
 */
export type AskedFact = {
  form?: FormModel
  instances: { instanceKey: string; item?: string; answer: unknown }[]
  raw?: RawBlock
  gone?: true
}
type Named = { key: string; label: string }
/** The numbers a block holds, answered, given or computed. `open`: rows may come that the settings do not name. */
export type Cells = {
  rows: Named[]
  columns: Named[]
  values: Record<string, Record<string, MeasuredValue>>
  open?: boolean
}
/**
 * Another block's cells, seen from a block that reckons with them. `fault`: it is not in the template, holds no numbers, is
 * repeated for items of which none is meant, or reckons with the one that asks.
 */
export type CellsFact = Cells & { fault?: 'gone' | 'numberless' | 'repeated' | 'circular' }
export type OutlineFact = {
  number?: string
  title: string
  help?: string
  blocks: {
    blockKey: string
    title: string
    help?: string
    required: boolean
    columns: { label: string; help: string }[]
  }[]
}

type Results = {
  measures: MeasureFact[]
  goals: GoalFact[]
  focusItems: FocusFact[]
  calendar: CalendarFact[]
  answersBelow: AnswerBelowFact[]
  measuresBelow: MeasureBelowFact[]
  otherAnswer: OtherAnswerFact | undefined
  documentLink: DocumentFact | undefined
  answer: unknown
  asked: AskedFact
  cells: CellsFact
  outline: OutlineFact[]
  unitsBelow: UnitFact[]
}
/** The result of one need, by its kind. */
export type NeedResult<N extends Need> = N extends { kind: infer K extends keyof Results } ? Results[K] : never
export type Needs = Record<string, Need>
export type Resolved<N extends Needs> = { [K in keyof N]: NeedResult<N[K]> }
