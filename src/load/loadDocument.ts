import type { Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import type { UnitSnapshot } from '#document/input/input.ts'
import { unitSnapshotSchema } from '#document/input/inputSchema.ts'
import { type Party, parties } from '#document/input/parties.ts'
import { storedText } from '#document/storedFields.ts'
import { adoptionSchema, type EarlierVersion, earlierSchema, returnedSchema, returnSchema } from './adoption.ts'
import { type HandIns, handInsSchema } from './handIns.ts'
import { parseVisibility } from './parse.ts'
import { type PublicFigure, publicFigureSchema } from './suppression/PublicFigure.ts'

export const documentStates = [
  'notStarted',
  'inProgress',
  'handedIn',
  'returned',
  'recalled',
  'adopted',
  'published',
] as const
export type DocumentState = (typeof documentStates)[number]
/** What somebody at the school is to go on with. */
export const openStates = ['notStarted', 'inProgress', 'returned'] as const
export const isOpen = (state: DocumentState) => openStates.some((open) => open === state)
/** From hand-in on a document is its stored input; return thaws it. */
export const isFrozen = (state: DocumentState) => state === 'handedIn' || state === 'adopted' || state === 'published'

/** What only the unit itself reads: not handed in, and not shared. */
export const isPrivate = ({ state, draftShared }: Pick<DocumentFacts, 'state' | 'draftShared'>) =>
  !isFrozen(state) && !draftShared

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
  /** Made to try a template: only strategists see it, and nothing comes of it. */
  trial: boolean
  unitSnapshot: UnitSnapshot
  visibility: Record<string, boolean>
  sectionStates: Record<string, SectionState>
  /** Who answers it and hands it in; unset is the unit. */
  answeredBy?: Party
  /** Who else answers some section of it. */
  otherParties: Party[]
  /** Sections that others have handed in, by the key of each that is handed in by itself. */
  handIns: HandIns
  handedInAt?: string
  handedInBy?: string
  adoption?: z.infer<typeof adoptionSchema>
  registryNumber?: string
  publicSlug?: string
  /** The school lets the administration read it before it is handed in. */
  draftShared: boolean
  /** When goals and figures were projected; unset from hand-in until then. */
  yieldsProjectedAt?: string
  /** Entries that are decided and not in the log yet (`decideDocument`). */
  toLog: z.infer<typeof toLog>
  /** Why it was last returned, and by whom. */
  returned?: z.infer<typeof returnedSchema>
  /** What the kept public files show. Unset until they are made. */
  publicFigures?: PublicFigure[]
  /** Adopted versions that were corrected, the oldest first. All are kept. */
  earlier: EarlierVersion[]
  /** Why its page was taken down, and by whom. Unset again when it is published anew. */
  withdrawn?: z.infer<typeof returnSchema>
  /** The words were corrected `at`, and its school has not seen how they differ from the edition `since`. */
  corrected?: { since: string; at: string }
  /** The input of hand-in as it is stored, of any version: `upgradeInput` reads it. Unset until it has been stored. */
  frozenInput?: object
}

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
  trial: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  unitSnapshot: unitSnapshotSchema,
  visibility: z.unknown().optional().transform(parseVisibility),
  sectionStates: z
    .record(z.string(), z.object({ ready: z.boolean(), by: z.string(), at: z.string() }))
    .nullish()
    .transform((value) => value ?? {}),
  answeredBy: z
    .enum(parties)
    .nullish()
    .transform((value) => value ?? undefined),
  otherParties: z
    .string()
    .nullish()
    .transform((value) => parties.filter((party) => value?.includes(`/${party}/`))),
  handIns: handInsSchema.nullish().transform((value) => value ?? {}),
  handedInAt: storedText,
  handedInBy: z.unknown().optional().transform(idOf),
  adoption: adoptionSchema.nullish().transform((value) => value ?? undefined),
  registryNumber: storedText,
  publicSlug: storedText,
  draftShared: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  yieldsProjectedAt: storedText,
  toLog: toLog.nullish().transform((value) => value ?? []),
  returned: returnedSchema.nullish().transform((value) => value ?? undefined),
  publicFigures: z
    .array(publicFigureSchema)
    .nullish()
    .transform((value) => value ?? undefined),
  earlier: z
    .array(earlierSchema)
    .nullish()
    .transform((value) => value ?? []),
  withdrawn: returnSchema.nullish().transform((value) => value ?? undefined),
  corrected: z
    .object({ since: z.string(), at: z.string() })
    .nullish()
    .transform((value) => value ?? undefined),
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
