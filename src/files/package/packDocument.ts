import type { Payload } from 'payload'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { databaseBusyIn } from '#database/DatabaseBusy.ts'
import type { Audience } from '#document/input/input.ts'
import type { Language } from '#document/tree/tree.ts'
import { LoadError } from '#load/LoadError.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { RenderError } from '#render/pdf/RenderError.ts'
import { fileName } from '../fileName.ts'
import { produceFiles } from '../produceFiles.ts'
import { type PackedDocument, packedFormats } from './PackedDocument.ts'

/** Where another try goes well: the browser fell, or had too much to do. */
const passing = ['BROWSER_LOST', 'QUEUE_FULL', 'DEADLINE']
const isPassing = (error: unknown) => error instanceof RenderError && passing.includes(error.code)

const tell = (error: unknown, language: Language): string => {
  if (error instanceof CommandError || error instanceof LoadError) return tellRefusal(error, language)
  return error instanceof RenderError ? error.message : tellRefusal(new CommandError('UNKNOWN'), language)
}

/**
 * The files of one document for a package, made or found. One that cannot be made is told of and keeps nobody else's. Throws
 * only where the next would fail as well: `CommandError` NOT_STORED where the disk is full, `DatabaseBusy` where the
 * database is away.
 */
export const packDocument = async (
  payload: Payload,
  document: DocumentFacts,
  { audience, language }: { audience: Audience; language: Language },
): Promise<PackedDocument> => {
  const { id, rev, unitSnapshot } = document
  const about = { document: id, rev, unit: unitSnapshot.name, name: fileName(document) }
  const make = () => produceFiles(payload, { documentId: id, audience, formats: packedFormats })
  try {
    const made = await make().catch((error: unknown) => {
      if (!isPassing(error)) throw error
      return make()
    })
    const files = packedFormats.flatMap((format) => {
      const file = made[format]
      if (!file) return []
      const { findings = [], ...kept } = file
      return [[format, findings.length > 0 ? { ...kept, faults: findings.length } : kept] as const]
    })
    return { ...about, files: Object.fromEntries(files) }
  } catch (error) {
    if (databaseBusyIn(error) || (error instanceof CommandError && error.code === 'NOT_STORED')) throw error
    payload.logger.warn({ err: error }, `package: document ${id}`)
    return { ...about, files: {}, error: tell(error, language) }
  }
}
