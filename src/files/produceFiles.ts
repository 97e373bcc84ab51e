import type { Payload, Where } from 'payload'
import { CommandError } from '#commands/common/CommandError.ts'
import { type DocumentFacts, isFrozen, loadDocument } from '#load/loadDocument.ts'
import { stampOf } from '#load/stampOf.ts'
import type { Format } from '#render/renderDocument.ts'
import { type MakeArgs, makeFiles, type ProducedFiles, stored } from './makeFiles.ts'
import { rememberMade } from './rememberMade.ts'

export type ProduceArgs = MakeArgs & {
  documentId: string
  /** Called where files have to be made or looked for, not where what was made before holds; may refuse by throwing. */
  beforeWork?: () => Promise<void>
}

const once = rememberMade<ProducedFiles>()
/** Each is there still, and is what its rendering says was made: one that is being made anew is waited for. */
const areThere = async (payload: Payload, files: ProducedFiles): Promise<boolean> => {
  const held = Object.values(files).map(async ({ id }) => {
    const where: Where = { and: [{ file: { equals: id } }, { state: { equals: 'done' } }] }
    const { totalDocs } = await payload.count({ collection: 'renders', where, overrideAccess: true })
    return totalDocs > 0 && (await stored(payload, id)) !== undefined
  })
  return (await Promise.all(held)).every(Boolean)
}

/** Those kept at adoption. */
const keptOf = ({ adoption }: DocumentFacts, { audience, formats }: MakeArgs): ProducedFiles => {
  const kept = adoption?.archive?.files[audience] ?? {}
  return Object.fromEntries(formats.flatMap((format: Format) => (kept[format] ? [[format, kept[format]]] : [])))
}

/**
 * The files of a document, by format: those kept at adoption, those made before and unchanged since, or new ones. Two
 * requests for the same file make it once; the second waits. With `decision` they are the files as that decision would
 * make them. Throws `RenderError` when it cannot be made, and
 * `CommandError` NOT_FOUND or BUSY (somebody else is still at it at the deadline, default two minutes).
 */
export const produceFiles = async (
  payload: Payload,
  { documentId, beforeWork, ...args }: ProduceArgs,
): Promise<ProducedFiles> => {
  const found = await loadDocument(payload, documentId)
  if (!found) throw new CommandError('NOT_FOUND/documentGone')
  const document = { ...found, ...args.decision }
  const kept = keptOf(document, args)
  const formats = args.formats.filter((format) => !kept[format])
  if (formats.length === 0) return kept

  const make = async () => {
    await beforeWork?.()
    return makeFiles(payload, document, { ...args, formats })
  }
  if (args.decision) return { ...kept, ...(await make()) }
  const ownInput = isFrozen(document.state) && document.frozenInput !== undefined && args.audience === 'internal'
  const of = {
    stamp: await stampOf(payload, document, ownInput),
    key: [payload.db.name, document.id, args.audience, ...formats].join('/'),
    holds: (files: ProducedFiles) => areThere(payload, files),
  }
  return { ...kept, ...(await once(of, make)) }
}
