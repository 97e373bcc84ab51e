import type { Payload } from 'payload'
import type { FileFault } from './adoption.ts'
import { findAll } from './findAll.ts'
import type { DocumentFacts } from './loadDocument.ts'

/**
 * How far the files of an adopted document have come. `failed` says why: the rules that they break, each with its
 * block, or the error that stopped them.
 */
export type FilesState =
  | { state: 'ready' }
  | { state: 'making' }
  | { state: 'failed'; faults: FileFault[]; message?: string }

/** Tried this often it has failed for good; before that the job itself tries again. */
export const maxAttempts = 3

/** By what the database says, so that it is the same on every node and after a restart. Access is the caller's business. */
export const loadFilesState = async (payload: Payload, document: DocumentFacts): Promise<FilesState> => {
  if (document.adoption?.archive) return { state: 'ready' }
  const faults = document.adoption?.faults ?? []
  if (faults.length > 0) return { state: 'failed', faults }
  const rows = await findAll(
    payload,
    'renders',
    document.municipality,
    { document: { equals: document.id } },
    { fields: ['format', 'audience', 'state', 'attempts', 'error'], sort: '-updatedAt' },
  )
  const latest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const key = `${row.audience}/${row.format}`
    if (!latest.has(key)) latest.set(key, row)
  }
  const failed = [...latest.values()].find(({ state, attempts }) => state === 'failed' && attempts >= maxAttempts)
  return failed
    ? { state: 'failed', faults: [], ...(failed.error ? { message: failed.error } : {}) }
    : { state: 'making' }
}
