import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { followEdition } from '../distribution/correction/followEdition.ts'
import { editionOf } from '../distribution/editionOf.ts'
import { documentFor, wrongState } from './documentFor.ts'
import { keptVersion } from './keptVersion.ts'

const schema = z.object({ documentId: z.string(), reason: z.string().trim().min(1).max(5000) })
export type CorrectDocumentArgs = z.input<typeof schema>

/**
 * Opens an adopted document for a corrected version, with a reason. What was adopted is kept with its files and its
 * decision, and the web shows it until the corrected version, handed in and adopted anew, is published in its place.
 * Needs the kept files: without them the first version would be lost.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, FILES_NOT_READY, BUSY.
 */
export const correctDocument = async (
  actor: Actor,
  args: CorrectDocumentArgs,
): Promise<{ state: 'returned'; version: number }> => {
  const { payload, user } = actor
  const document = await documentFor(actor, args.documentId, 'decide')
  const { documentId, reason } = parseArgs(schema, args, actor)
  const edition = await editionOf(payload, document)
  const follow = await followEdition(payload, document.municipality, edition, [document.edition])
  const moved = await decideDocument(actor, documentId, (now) => {
    if (now.state !== 'adopted' && now.state !== 'published') throw wrongState(now, 'correct')
    const why = { reason, by: user.name, at: new Date().toISOString() }
    const version = keptVersion(now, why)
    return {
      data: {
        state: 'returned',
        ...follow(now),
        gaps: null,
        frozenInput: null,
        yieldsProjectedAt: null,
        returned: why,
        earlier: [...now.earlier, version],
        adoption: null,
        registryNumber: null,
        publicFigures: null,
      },
      entry: {
        action: 'correctDocument',
        summary: `Öppnade ${now.title} för ${now.unitSnapshot.name} för rättelse`,
        details: { reason, version: version.version },
      },
    }
  })
  return { state: 'returned', version: moved.earlier.length + 1 }
}
