import { z } from 'zod'
import { findAll } from '#load/findAll.ts'
import { type FilesState, loadFilesState } from '#load/loadFilesState.ts'
import type { Actor } from '../common/actor.ts'
import { compareAndSet } from '../common/compareAndSet.ts'
import { enqueue } from '../common/enqueue.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor, wrongState } from './documentFor.ts'

const schema = z.object({
  documentId: z.string(),
  /** Files that are there are made anew, so that they hide what the web gives away by now. Only before publication. */
  adapt: z.boolean().default(false),
})
export type RemakeFilesArgs = z.input<typeof schema>

/**
 * Asks for the files of an adopted document once more, after they could not be made: what failed is set free at once
 * and the job is left anew. Where the files are there already nothing happens, unless they are to be adapted.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY.
 */
export const remakeFiles = async (actor: Actor, args: RemakeFilesArgs): Promise<FilesState> => {
  const { payload } = actor
  const { municipality } = await documentFor(actor, args.documentId, 'decide')
  const { documentId, adapt } = parseArgs(schema, args, actor)
  const document = await moveDocument(payload, documentId, (now) => {
    if ((now.state !== 'adopted' && now.state !== 'published') || !now.adoption) throw wrongState(now, 'makeFiles')
    const { faults, archive, ...adoption } = now.adoption
    if (adapt && archive && now.state === 'adopted') return { adoption, publicFigures: null }
    return archive || !faults ? undefined : { adoption }
  })
  if (document.adoption?.archive) return { state: 'ready' }
  const failed = await findAll(
    payload,
    'renders',
    municipality,
    { and: [{ document: { equals: documentId } }, { state: { equals: 'failed' } }] },
    { fields: ['rev'] },
  )
  for (const row of failed) await compareAndSet(payload, 'renders', row, { state: 'queued', attempts: 0, error: null })
  await enqueue(payload, 'archiveDocument', { documentId })
  return loadFilesState(payload, document)
}
