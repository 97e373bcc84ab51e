import type { Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import type { UnitSnapshot } from '#document/input/input.ts'
import { unitSnapshotSchema } from '#document/input/inputSchema.ts'
import { parseVisibility } from './parse.ts'
import { type PublicFigure, publicFigureSchema } from './suppression/PublicFigure.ts'

export const documentStates = ['notStarted', 'inProgress', 'handedIn', 'returned', 'adopted', 'published'] as const
export type DocumentState = (typeof documentStates)[number]
/** From hand-in on a document is its stored input; return thaws it. */
export const isFrozen = (state: DocumentState) => state === 'handedIn' || state === 'adopted' || state === 'published'

const stored = z.object({ id: z.string(), checksum: z.string() })
/** What only the unit itself reads: not handed in, and not shared. */
export const isPrivate = ({ state, draftShared }: Pick<DocumentFacts, 'state' | 'draftShared'>) =>
  !isFrozen(state) && !draftShared

/** Files kept at adoption, by audience and kind (`pdf`, `docx`, `html`, `json` for the tree). */
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
const adoption = z.object({
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
const returned = z.object({ reason: z.string(), by: z.string(), at: z.string() })
/** A version that a corrected one has taken, or takes, the place of. `open` while it is still what the web shows. */
export const earlierSchema = z.object({
  version: z.number().int(),
  ...returned.shape,
  handedInAt: z.string().optional(),
  registryNumber: z.string().optional(),
  adoption,
  publicFigures: z.array(publicFigureSchema).optional(),
  open: z.boolean().default(false),
})
export type EarlierVersion = z.infer<typeof earlierSchema>
/** The corrected versions of a document as they are stored; none where they cannot be read. */
export const earlierIn = (stored: unknown): EarlierVersion[] => z.array(earlierSchema).safeParse(stored).data ?? []
const toLog = z.array(z.object({ id: z.string(), at: z.string() }).loose())
export type SectionState = { ready: boolean; by: string; at: string }

export type DocumentFacts = {
  id: string
  municipality: string
  unit: string
  distribution: string
  edition: string
  schoolYear: number
  title: string
  state: DocumentState
  rev: number
  unitSnapshot: UnitSnapshot
  visibility: Record<string, boolean>
  sectionStates: Record<string, SectionState>
  handedInAt?: string
  handedInBy?: string
  adoption?: z.infer<typeof adoption>
  registryNumber?: string
  publicSlug?: string
  /** The school lets the administration read it before it is handed in. */
  draftShared: boolean
  /** When goals and figures were projected; unset from hand-in until then. */
  yieldsProjectedAt?: string
  /** Entries that are decided and not in the log yet (`decideDocument`). */
  toLog: z.infer<typeof toLog>
  /** Why it was last returned, and by whom. */
  returned?: z.infer<typeof returned>
  /** What the kept public files show. Unset until they are made. */
  publicFigures?: PublicFigure[]
  /** Adopted versions that were corrected, the oldest first. All are kept. */
  earlier: EarlierVersion[]
  /** Why its page was taken down, and by whom. Unset again when it is published anew. */
  withdrawn?: z.infer<typeof returned>
  /** The input of hand-in as it is stored, of any version: `upgradeInput` reads it. Unset until it has been stored. */
  frozenInput?: object
}

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const related = z
  .unknown()
  .optional()
  .transform((value) => idOf(value) ?? '')
const schema = z.object({
  id: z.string(),
  municipality: related,
  unit: related,
  distribution: related,
  edition: related,
  schoolYear: z.number(),
  title: z.string(),
  state: z.enum(documentStates),
  rev: z.number().int(),
  unitSnapshot: unitSnapshotSchema,
  visibility: z.unknown().optional().transform(parseVisibility),
  sectionStates: z
    .record(z.string(), z.object({ ready: z.boolean(), by: z.string(), at: z.string() }))
    .nullish()
    .transform((value) => value ?? {}),
  handedInAt: optional,
  handedInBy: z.unknown().optional().transform(idOf),
  adoption: adoption.nullish().transform((value) => value ?? undefined),
  registryNumber: optional,
  publicSlug: optional,
  draftShared: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  yieldsProjectedAt: optional,
  toLog: toLog.nullish().transform((value) => value ?? []),
  returned: returned.nullish().transform((value) => value ?? undefined),
  publicFigures: z
    .array(publicFigureSchema)
    .nullish()
    .transform((value) => value ?? undefined),
  earlier: z
    .array(earlierSchema)
    .nullish()
    .transform((value) => value ?? []),
  withdrawn: returned.nullish().transform((value) => value ?? undefined),
  frozenInput: z
    .unknown()
    .optional()
    .transform((value) => (value && typeof value === 'object' ? value : undefined)),
})

/** A document row as facts. Throws when the row is not readable: it was then not written by our commands. */
export const documentFacts = (row: unknown): DocumentFacts => schema.parse(row) as DocumentFacts

/** The adoption whose files the web shows: its own, or that of the version it is being corrected from. */
export const publicAdoption = ({ state, adoption, earlier }: Pick<DocumentFacts, 'state' | 'adoption' | 'earlier'>) =>
  state === 'published' ? adoption : earlier.find(({ open }) => open)?.adoption

/**
 * A document by id, or undefined. Access is the caller's business. `light`: without the input of hand-in, which is as large
 * as the document, for what is asked every second.
 */
export const loadDocument = async (
  payload: Payload,
  id: string,
  { light = false } = {},
): Promise<DocumentFacts | undefined> => {
  const row = await payload.findByID({
    collection: 'documents',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    ...(light ? { select: { frozenInput: false } } : {}),
  })
  return row ? documentFacts(row) : undefined
}
