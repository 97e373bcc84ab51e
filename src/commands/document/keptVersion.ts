import type { EarlierVersion } from '#load/adoption.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { CommandError } from '../common/CommandError.ts'

/**
 * The adopted version as it is kept beside the one that is to take its place. Throws `CommandError` FILES_NOT_READY: without
 * its files it would be lost.
 */
export const keptVersion = (now: DocumentFacts, why: Pick<EarlierVersion, 'reason' | 'by' | 'at'>): EarlierVersion => {
  const { adoption, handedInAt, registryNumber, publicFigures, state, earlier } = now
  if (!adoption?.archive) throw new CommandError('FILES_NOT_READY')
  return {
    version: earlier.length + 1,
    ...why,
    adoption,
    open: state === 'published',
    ...(handedInAt ? { handedInAt } : {}),
    ...(registryNumber ? { registryNumber } : {}),
    ...(publicFigures ? { publicFigures } : {}),
  }
}
