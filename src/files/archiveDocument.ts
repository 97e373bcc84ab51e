import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { moveDocument } from '#commands/common/moveDocument.ts'
import { compose } from '#document/compose.ts'
import type { Audience, ComposeInput } from '#document/input/input.ts'
import type { Archive } from '#load/adoption.ts'
import { findAll } from '#load/findAll.ts'
import { loadComposeInput, loadPublicVersion } from '#load/loadComposeInput.ts'
import { type DocumentFacts, loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { formats, RENDERER_VERSION } from '#render/renderDocument.ts'
import { sha256 } from './cacheKey.ts'
import { faultsOf } from './faultsOf.ts'
import { produceFiles } from './produceFiles.ts'
import { type StoredFile, storeFile } from './storeFile.ts'

const isAdopted = ({ state }: DocumentFacts) => state === 'adopted' || state === 'published'

/** The tree itself is kept too: from it the document can be printed again when today's formats are forgotten. */
const keepTree = async (
  payload: Payload,
  document: DocumentFacts,
  audience: Audience,
  input: ComposeInput,
): Promise<StoredFile> => {
  const { tree } = compose(registryOf(payload), input)
  const bytes = Buffer.from(JSON.stringify({ rendererVersion: RENDERER_VERSION, tree }))
  const checksum = sha256(bytes)
  const [existing] = await findAll(payload, 'files', document.municipality, {
    and: [
      { document: { equals: document.id } },
      { audience: { equals: audience } },
      { checksum: { equals: checksum } },
    ],
  })
  return existing ? { id: existing.id, checksum } : storeFile(payload, document, audience, 'json', bytes)
}

/**
 * Makes and keeps the files of an adopted document, for both audiences, from the input stored at hand-in. The list of
 * files is written last and once, so a crash leaves nothing half-kept and the next run goes on from what was made. Files
 * that break a rule of accessibility are not kept: the faults are written instead, and the next run, or a newer renderer,
 * tries again. With them it is written which figures the public ones show. Throws where a figure was hidden or shown
 * meanwhile: the job runs again.
 */
export const archiveDocument = async (payload: Payload, documentId: string): Promise<Archive | undefined> => {
  const document = await loadDocument(payload, documentId)
  if (!document || !isAdopted(document) || document.adoption?.archive) return document?.adoption?.archive
  const before = await loadPublicVersion(payload, documentId)
  const make = (audience: Audience) => produceFiles(payload, { documentId, audience, formats })
  const made = { internal: await make('internal'), public: await make('public') }
  const faults = faultsOf(made.internal, made.public)
  if (faults.length > 0) {
    await moveDocument(payload, documentId, (now) =>
      isAdopted(now) && now.adoption && !now.adoption.archive && !isDeepStrictEqual(now.adoption.faults, faults)
        ? { adoption: { ...now.adoption, faults } }
        : undefined,
    )
    return undefined
  }
  const open = await loadPublicVersion(payload, documentId)
  if (!isDeepStrictEqual(before.figures, open.figures))
    throw new Error(`The figures of ${documentId} changed while its files were made.`)
  const own = await loadComposeInput(payload, documentId, { audience: 'internal' })
  const files = {
    internal: { ...made.internal, json: await keepTree(payload, document, 'internal', own) },
    public: { ...made.public, json: await keepTree(payload, document, 'public', open.input) },
  }
  const archive = { rendererVersion: RENDERER_VERSION, at: new Date().toISOString(), files }
  const kept = await moveDocument(payload, documentId, (now) => {
    if (!isAdopted(now) || !now.adoption || now.adoption.archive) return undefined
    const { faults: _mended, ...adoption } = now.adoption
    return { adoption: { ...adoption, archive }, publicFigures: open.figures }
  })
  return kept.adoption?.archive
}
