import { z } from 'zod'
import { contentSchema } from '#document/input/content.ts'
import type { TemplateContent } from '#document/input/input.ts'

/** A place for an answer in a form, by the name of the bookmark at its label. */
const place = z.object({
  name: z.string(),
  instanceKey: z.string(),
  key: z.string(),
  /** Rows of a table or records, in the order of their bookmarks, `name_1`, `name_2`. */
  rows: z.array(z.string()).optional(),
})
const form = z.object({
  documentId: z.string(),
  /** Said when the file is handed in at another document. */
  unit: z.string(),
  title: z.string(),
  places: z.array(place),
  /** What was answered when the file was made, by instance key: what the file's answers are compared with. */
  answers: z.record(z.string(), z.unknown()),
})
/** What lies in a Word file of ours that is made to come back: its template, and its form's places and answers. */
export const carriedSchema = z.object({
  version: z.literal(1),
  template: contentSchema,
  /** What the file said under each block's bookmark when it was made. */
  blockTexts: z.record(z.string(), z.string()).optional(),
  form: form.optional(),
})
export type CarriedForm = z.infer<typeof form>
export type CarriedPlace = z.infer<typeof place>
export type Carried = { version: 1; template: TemplateContent; blockTexts?: Record<string, string>; form?: CarriedForm }
