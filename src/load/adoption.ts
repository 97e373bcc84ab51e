import { z } from 'zod'
import { publicFigureSchema } from './suppression/PublicFigure.ts'

const stored = z.object({ id: z.string(), checksum: z.string() })
/** Files kept at adoption, by audience and kind (`pdf`, `docx`, `html`, `pptx` of slides, `json` for the tree). */
export const archiveSchema = z.object({
  rendererVersion: z.string(),
  at: z.string(),
  files: z.record(z.enum(['internal', 'public']), z.record(z.string(), stored)),
})
export type Archive = z.infer<typeof archiveSchema>
/** A rule that a produced file breaks, where it is to be mended (`Finding` in src/render). */
export const fileFaultSchema = z.object({
  code: z.string(),
  message: z.string(),
  page: z.number().optional(),
  blockKey: z.string().optional(),
  place: z.string().optional(),
})
export type FileFault = z.infer<typeof fileFaultSchema>
export const adoptionSchema = z.object({
  by: z.string(),
  role: z.string().optional(),
  date: z.string(),
  paragraph: z.string().optional(),
  archive: archiveSchema.optional(),
  /** Why there is no archive: its files would not be accessible. Gone when they are. */
  faults: z.array(fileFaultSchema).optional(),
})
/** The list of kept files in an adoption as it is stored; undefined while there is none that can be read. */
export const archiveIn = (stored: unknown): Archive | undefined =>
  z.object({ archive: archiveSchema }).safeParse(stored).data?.archive
/** Why something was taken back, by whom and when. */
export const returnSchema = z.object({ reason: z.string(), by: z.string(), at: z.string() })
/** Why a document went back to its school; `comments` stand at the questions they are about. */
export const returnedSchema = returnSchema.extend({
  comments: z.array(z.object({ instanceKey: z.string(), text: z.string() })).optional(),
})
/** A version that a corrected one has taken, or takes, the place of. `open` while it is still what the web shows. */
export const earlierSchema = z.object({
  version: z.number().int(),
  ...returnSchema.shape,
  handedInAt: z.string().optional(),
  registryNumber: z.string().optional(),
  adoption: adoptionSchema,
  publicFigures: z.array(publicFigureSchema).optional(),
  open: z.boolean().default(false),
})
export type EarlierVersion = z.infer<typeof earlierSchema>
/** The corrected versions of a document as they are stored; none where they cannot be read. */
export const earlierIn = (stored: unknown): EarlierVersion[] => z.array(earlierSchema).safeParse(stored).data ?? []
