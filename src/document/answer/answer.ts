import { z } from 'zod'
import { type RichText, richTextSchema } from '../text/richText.ts'
import type { FormField, FormModel, Option, RecordsField, ScaleLevel, TableField } from './form.ts'
import { longestText } from './longestText.ts'
import type { MeasuredValue } from './value.ts'

/**
 * The vocabulary a block writes its answer schema in. Each helper returns a Zod schema whose form field rides on it
 * as metadata, so the schema is the one description of both what is stored and what is shown.
 * Schemas accept unfinished values and refuse only a wrong shape or an absurd size; they never transform.
 */
const registry = z.registry<FormField>()
/** `schema` is the field's own: a schema that several share would be known by what was last said of it. */
const field = <S extends z.ZodType>(schema: S, meta: FormField): S => {
  registry.add(schema, meta)
  return schema
}

type Common = { label: string; help?: string; required?: boolean }
const string = (max: number) => z.string().max(longestText(max))

export const shortText = ({ max = 200, ...common }: Common & { max?: number; reads?: 'when' }) =>
  field(string(max), { ...common, widget: 'shortText', maxLength: max })
export const longText = ({ max = 20_000, rows = 5, ...common }: Common & { max?: number; rows?: number }) =>
  field(string(max), { ...common, widget: 'longText', maxLength: max, rows })
export const richText = ({ max = 20_000, ...common }: Common & { max?: number }) =>
  field<z.ZodType<RichText>>(richTextSchema.clone(), { ...common, widget: 'richText', maxLength: max })

const decimal = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/)
const n = z.number().int().nonnegative().optional()
export const measuredValueSchema: z.ZodType<MeasuredValue> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), value: decimal, n }),
  z.strictObject({ kind: z.literal('missing'), reason: z.string().max(500).optional() }),
  z.strictObject({ kind: z.literal('suppressed'), n, because: z.enum(['few', 'complement', 'unknown']).optional() }),
  z.strictObject({ kind: z.literal('notApplicable') }),
  z.strictObject({ kind: z.literal('about100'), n }),
  z.strictObject({ kind: z.literal('unread'), text: string(0).min(1) }),
])
/** A number typed the Swedish way; min and max are decimal strings and are checked by `checkFields`, not refused. */
export const number = ({
  decimals = 1,
  ...common
}: Common & { min?: string; max?: string; decimals?: number; unit?: string }) =>
  field(z.union([measuredValueSchema]), { ...common, widget: 'number', decimals })

export const choice = ({
  options,
  display = 'radio',
  ...common
}: Common & { options: Option[]; display?: 'radio' | 'select' }) =>
  field(string(0), { ...common, widget: 'choice', options, display })
export const choices = ({ options, ...common }: Common & { options: Option[] }) =>
  field(z.array(string(0)).max(200), { ...common, widget: 'choices', options })
export const degree = ({ levels, ...common }: Common & { levels: ScaleLevel[] }) =>
  field(string(0), { ...common, widget: 'degree', levels })
export const rating = ({ levels, ...common }: Common & { levels: ScaleLevel[] }) =>
  field(string(0), { ...common, widget: 'rating', levels })
/** `2024-06-14`, or what was written instead: see `checkFields`. */
export const date = (common: Common) => field(string(0), { ...common, widget: 'date' })
export const person = (common: Common) => field(z.string().max(800), { ...common, widget: 'person' })
export const period = (common: Common) =>
  field(
    z.strictObject({
      start: string(0),
      end: string(0).optional(),
      precision: z.enum(['day', 'week', 'month', 'term', 'year']),
    }),
    { ...common, widget: 'period' },
  )

type Shape = Record<string, z.ZodType>
type Partials<S extends Shape> = { [K in keyof S]: z.ZodOptional<S[K]> }
const partials = <S extends Shape>(shape: S): Partials<S> =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()])) as Partials<S>
const fieldsOf = (shape: Shape) => Object.entries(shape).map(([key, schema]) => ({ key, field: fieldOf(schema) }))
const fieldOf = (schema: z.ZodType): FormField => {
  const meta = registry.get(schema)
  if (!meta) throw new Error('Answer schemas are built with the helpers of document/answer.ts; this one was not.')
  return meta
}

const key = z.string().min(1).max(120)
/** Rows that are known by their key, each of its own shape, and others that are not. */
const rowsOf = <S extends Shape>(columns: S, rowFields: Record<string, Shape>) => {
  const usual = z.strictObject(partials(columns))
  if (Object.keys(rowFields).length === 0) return z.record(key, usual)
  const own = Object.entries(rowFields).map(
    ([row, fields]) => [row, z.strictObject(partials({ ...columns, ...fields })).optional()] as const,
  )
  const each = z
    .object(Object.fromEntries(own))
    .catchall(usual)
    .refine((rows) => Object.keys(rows).every((row) => key.safeParse(row).success))
  // Whoever gives rows shapes of their own reads them by those.
  return each as z.ZodType<z.infer<z.ZodRecord<typeof key, typeof usual>>>
}
/**
 * A table whose columns are answer fields. Answers are stored as `[rowKey][columnKey]`; unknown rows are kept. `rowFields`
 * are the fields of cells, by row and column, that are answered as their row says.
 */
export const table = <S extends Shape>({
  columns,
  groups = {},
  rows,
  rowFields = {},
  ...rest
}: Common &
  Pick<TableField, 'rowHeading' | 'rows' | 'given' | 'prefill'> & {
    columns: S
    groups?: { [K in keyof S]?: string }
    rowFields?: Record<string, Shape>
  }) =>
  field(rowsOf(columns, rowFields), {
    ...rest,
    rows: rows.map((row) => {
      const own = rowFields[row.key]
      const fields = own && Object.fromEntries(fieldsOf(own).map((one) => [one.key, one.field]))
      return fields ? { ...row, fields } : row
    }),
    widget: 'table',
    columns: fieldsOf(columns).map((column) => ({
      ...column,
      ...(groups[column.key] ? { group: groups[column.key] } : {}),
    })),
  })

/** A list of records addressed by a `recordKey` made by the client; order is stored apart. */
export const records = <S extends Shape>({
  fields,
  ...rest
}: Common & Pick<RecordsField, 'itemLabel' | 'preset' | 'add' | 'addedOnly' | 'offers'> & { fields: S }) =>
  field(
    z
      .strictObject({
        order: z.array(key).max(500),
        items: z.record(key, z.strictObject(partials(fields))),
      })
      // An order that names a record which is not there would break every page that reads it.
      .refine(({ order, items }) => order.every((one) => Object.hasOwn(items, one)), { path: ['order'] }),
    { ...rest, widget: 'records', fields: fieldsOf(fields) },
  )

/** The whole answer of a block: every field optional, nothing else let in. */
export const answerOf = <S extends Shape>(shape: S) => z.strictObject(partials(shape))
export type AnswerSchema = z.ZodObject

/** The form of an answer schema. Throws when a schema was not built with these helpers (a fault in the block). */
export const compileForm = (schema: AnswerSchema): FormModel => ({
  fields: Object.entries(schema.shape).map(([name, part]) => ({
    key: name,
    field: fieldOf(part instanceof z.ZodOptional ? (part.unwrap() as z.ZodType) : (part as z.ZodType)),
  })),
})
