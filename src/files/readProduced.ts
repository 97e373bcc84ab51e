import type { Payload } from 'payload'
import { LoadError } from '#load/LoadError.ts'
import { loadFile } from '#load/loadFile.ts'
import type { Format } from '#render/renderDocument.ts'
import type { ProducedFile } from './makeFiles.ts'
import { type ProduceArgs, produceFiles } from './produceFiles.ts'

export type ReadFile = { file: ProducedFile; bytes: Uint8Array }
type Args = Omit<ProduceArgs, 'formats'> & { format: Format }

const produce = async (payload: Payload, { format, ...args }: Args): Promise<ProducedFile | undefined> =>
  (await produceFiles(payload, { ...args, formats: [format] }))[format]
const read = async (payload: Payload, id: string, file: ProducedFile): Promise<ReadFile | undefined> => {
  const bytes = await loadFile(payload, { id }, file.id)
  return bytes && { file, bytes }
}

/**
 * One file of a document with its bytes. One that was made before and is gone from the disk is made again; one that was
 * kept at adoption never is, for it would be another: `LoadError` FILE_GONE. Throws as `produceFiles`.
 */
export const readProduced = async (payload: Payload, args: Args): Promise<ReadFile | undefined> => {
  const file = await produce(payload, args)
  if (!file) return undefined
  try {
    return await read(payload, args.documentId, file)
  } catch (error) {
    if (!(error instanceof LoadError) || error.code !== 'FILE_GONE') throw error
    payload.logger.error({ err: error }, `file ${file.id} of document ${args.documentId}`)
    const { totalDocs } = await payload.count({ collection: 'renders', where: { file: { equals: file.id } } })
    const { docs } = await payload.find({
      collection: 'documents',
      where: { id: { equals: args.documentId } },
      depth: 0,
    })
    const isKept = JSON.stringify(docs[0]?.adoption ?? '').includes(file.id)
    if (isKept || totalDocs === 0) throw error
    await payload.delete({ collection: 'files', id: file.id })
    const again = await produce(payload, args)
    return again && read(payload, args.documentId, again)
  }
}
