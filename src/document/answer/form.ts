import type { MeasuredValue } from './value.ts'

/**
 * The form as the browser knows it: a closed, serialisable union made from a block's answer schema (`compileForm`).
 * The browser never sees Zod, blocks or Payload. Labels are already in the reader's language.
 *
 * Shape of the answer each field stands for, which is also what is saved and what `compose` receives:
 * shortText, longText, date (`2024-06-14`), choice, degree, person -> string; richText -> Lexical JSON;
 * choices -> string[]; number -> MeasuredValue; rating -> string (level key);
 * period -> { start, end?, precision };
 * table -> { [rowKey]: { [columnKey]: value of the column's field } }, added rows under `order`: see `RecordsAnswer`;
 * records -> RecordsAnswer.
 */
export type RecordsAnswer<T = Record<string, unknown>> = { order: string[]; items: Record<string, T> }

export type FieldBase = { label: string; help?: string; required?: boolean; hidden?: boolean }
export type ScaleLevel = {
  key: string
  label: string
  symbol?: string
  tone?: string
  meaning?: string
  value?: number
}
export type Option = { key: string; label: string; hint?: string }

export type FormField = FieldBase &
  /** `when`: the text says when something happens, as `parseWhen` reads it. */
  (
    | { widget: 'shortText'; maxLength: number; reads?: 'when' }
    | { widget: 'longText'; maxLength: number; rows: number }
    | { widget: 'richText'; maxLength: number }
    | { widget: 'number'; min?: string; max?: string; decimals: number; unit?: string }
    | { widget: 'choice'; options: Option[]; display: 'radio' | 'select' }
    | { widget: 'choices'; options: Option[] }
    /** One level of a named scale, shown as symbol and word. */
    | { widget: 'degree'; levels: ScaleLevel[] }
    /** One level of a numeric scale, with its legend. */
    | { widget: 'rating'; levels: ScaleLevel[] }
    | { widget: 'date' }
    | { widget: 'period' }
    | { widget: 'person' }
    | TableField
    | RecordsField
  )

/** A table of cells. Rows are preset by the designer or the data; `addRows` lets the answerer add more. */
export type TableField = {
  widget: 'table'
  rowHeading: string
  columns: { key: string; field: FormField; group?: string }[]
  rows: {
    key: string
    label: string
    group?: string /** The row's source is gone; the answer stays, marked. */
    orphaned?: boolean
    /** Fields of its cells, by column, where they are answered otherwise than the columns say: see `cellField`. */
    fields?: Record<string, FormField>
  }[]
  /** Cells that are shown and not answered: comparison figures, last year's values. `[rowKey][columnKey]` */
  given?: Record<string, Record<string, { text: string; value?: MeasuredValue; source?: string }>>
  /** Values offered where the answer has none yet (for example from statistics), with their source. */
  prefill?: Record<string, Record<string, { value: unknown; source: string }>>
}

/** A list of records, each with the same fields. Preset records come first and cannot be removed. */
export type RecordsField = {
  widget: 'records'
  itemLabel: string
  fields: { key: string; field: FormField }[]
  preset?: { key: string; label: string; given?: { label: string; text: string }[]; orphaned?: boolean }[]
  /** Absent when nothing may be added. */
  add?: { label: string; max: number }
  /** Fields that a preset's label already answers; shown only in records that the answerer added. */
  addedOnly?: string[]
  /** Records the answerer may take over, with this `key` as recordKey; nothing is inserted without being chosen. */
  offers?: { key: string; label: string; source: string; values: Record<string, unknown> }[]
}

/** The form of one block. */
export type FormModel = { fields: { key: string; field: FormField }[] }

/**
 * Reported when a section is marked ready and at hand-in, never in the way of saving. `message` names the place in the
 * block (`Tabell ”Trygghet”, rad ”Åk 3”, kolumn ”Andel”: …`); `short` is what stands at the field itself.
 */
export type CheckFinding = {
  path: string[]
  code: string
  message: string
  short?: string
  /**
   * `unread`: no answer can be made of it (it cannot be read, or is too long to store). `unprintable`: the finished files
   * cannot carry it. Unlike the others these cannot be handed in as they are.
   */
  severity: 'missing' | 'implausible' | 'unread' | 'unprintable'
}
