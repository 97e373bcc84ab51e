import { faultsOf } from '#files/faultsOf.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { knowsItsAddress } from '#load/ownAddress.ts'
import { RenderError } from '#render/pdf/RenderError.ts'
import { formats } from '#render/renderDocument.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { type AdoptArgs, adopt, decisionOn, factsOf } from './adopt.ts'
import { documentFor } from './documentFor.ts'
import { freezeDocument } from './freezeDocument.ts'

/**
 * Adopts a document whose files are accessible: they are made first, with the decision in them and for both audiences, and
 * one that breaks a rule stops the decision, since what is adopted is kept for ever and published.
 *
 * `host`: by which name the server was reached; what is adopted carries its address for ever.
 *
 * Throws `CommandError`: INVALID and WRONG_STATE/noAddress (before anything is made), FAULTY_FILE, BUSY (the files could not be made now), and those of `adopt`.
 */
export const adoptDocument = async (
  actor: Actor,
  args: AdoptArgs,
  { host }: { host?: string | undefined } = {},
): ReturnType<typeof adopt> => {
  const { payload } = actor
  const document = await documentFor(actor, args.documentId, 'decide')
  const { id, state } = document
  const decision = factsOf(decisionOn(actor, document, args))
  if (state === 'handedIn') {
    if (!knowsItsAddress(payload, host)) throw new CommandError('WRONG_STATE/noAddress')
    await freezeDocument(payload, id)
    try {
      const internal = await produceFiles(payload, { documentId: id, audience: 'internal', formats, decision })
      const open = await produceFiles(payload, { documentId: id, audience: 'public', formats, decision })
      const faults = faultsOf(internal, open)
      if (faults.length > 0) throw new CommandError('FAULTY_FILE/adopt', { faults })
    } catch (error) {
      if (!(error instanceof RenderError)) throw error
      if (error.findings.length > 0) throw new CommandError('FAULTY_FILE/adopt', { faults: error.findings })
      throw new CommandError('BUSY/fileFailed', { error: error.message })
    }
  }
  return adopt(actor, args)
}
