import type { Payload } from 'payload'
import type { Audience } from '#document/input/input.ts'
import { findRows } from '#load/findRows.ts'
import { LoadError } from '#load/LoadError.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadArchived } from '#load/loadPublished.ts'

/** A file of a package with its bytes; `path` within its representation. */
export type Part = { path: string; bytes: Uint8Array /** ISO 8601. */; at: string }

const named: Record<Audience, string> = { internal: 'intern', public: 'offentlig' }
const asJson = (value: unknown) => new Uint8Array(Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`))

/** The files that were kept at one adoption. Throws `LoadError` FILE_GONE: a package lacks nothing, or is none. */
const keptFiles = async (payload: Payload, document: DocumentFacts, folder: string, withPublic: boolean) => {
  const archive = document.adoption?.archive
  if (!archive) throw new LoadError('FILE_GONE', { id: document.id })
  const { files, at } = archive
  const wanted: Audience[] = withPublic ? ['internal', 'public'] : ['internal']
  const parts: Part[] = []
  for (const audience of wanted)
    for (const format of Object.keys(files[audience]) as Parameters<typeof loadArchived>[3][]) {
      const kept = await loadArchived(payload, document, audience, format)
      if (!kept) throw new LoadError('FILE_GONE', { id: document.id })
      parts.push({ path: `${folder}/${named[audience]}.${format}`, bytes: kept.bytes, at })
    }
  return parts
}

/** What was decided, of this version and those before it. */
const decisionsOf = ({ id, title, unitSnapshot, schoolYear, ...document }: DocumentFacts) => {
  const { handedInAt, adoption, registryNumber, publicSlug, earlier } = document
  const adopted = ({ by, role, date, paragraph }: NonNullable<typeof adoption>) => ({ by, role, date, paragraph })
  return {
    id,
    title,
    unit: { key: unitSnapshot.key, name: unitSnapshot.name },
    schoolYear,
    registryNumber,
    handedInAt,
    adopted: adoption && adopted(adoption),
    publicAddress: publicSlug,
    earlier: earlier.map(({ adoption: of, publicFigures: _, open: __, ...version }) => ({
      ...version,
      adopted: adopted(of),
    })),
  }
}

/**
 * All that is delivered of one adopted document: its files and earlier versions as they were adopted, what they were made of
 * (answers and figures), the decisions, and the log up to `until` (ISO 8601). Throws `LoadError` FILE_GONE.
 */
export const documentParts = async (
  payload: Payload,
  document: DocumentFacts,
  { withPublic, until }: { withPublic: boolean; until: string },
): Promise<Part[]> => {
  const at = document.adoption?.archive?.at ?? until
  const files = await keptFiles(payload, document, 'data', withPublic)
  for (const { version, adoption } of document.earlier)
    files.push(...(await keptFiles(payload, { ...document, adoption }, `data/version-${version}`, withPublic)))
  const log = await findRows(
    payload,
    'auditEntries',
    { and: [{ docId: { equals: document.id } }, { at: { less_than_equal: until } }] },
    { fields: ['at', 'action', 'userName', 'summary', 'details', 'seq', 'hash'], sort: 'seq' },
  )
  return [
    ...files,
    {
      path: 'data/underlag.json',
      bytes: asJson(await loadComposeInput(payload, document.id, { audience: 'internal' })),
      at,
    },
    { path: 'data/beslut.json', bytes: asJson(decisionsOf(document)), at },
    { path: 'data/logg.json', bytes: asJson(log.map(({ id: _, ...entry }) => entry)), at: until },
  ]
}
