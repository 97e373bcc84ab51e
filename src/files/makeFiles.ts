import type { Payload } from 'payload'
import { CommandError } from '#commands/common/CommandError.ts'
import { tellRefusal } from '#commands/common/refusals/tellRefusal.ts'
import { compose } from '#document/compose.ts'
import type { Audience } from '#document/input/input.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import { findAll } from '#load/findAll.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { type DecisionFacts, loadComposeInput } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { maxAttempts } from '#load/loadFilesState.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Finding } from '#render/Finding.ts'
import type { PageMap } from '#render/pdf/PageMap.ts'
import { RenderError } from '#render/pdf/RenderError.ts'
import { type Format, formatsOf, RENDERER_VERSION, renderDocument } from '#render/renderDocument.ts'
import { assetKeys, cacheKey } from './cacheKey.ts'
import { claim, ensureRow, fileOf, isFree, keepAlive, type RenderRow, type Wanted } from './renderRow.ts'
import { type StoredFile, storeFile } from './storeFile.ts'

export type MakeArgs = {
  audience: Audience
  formats: readonly Format[]
  /** One that is about to be made: the files as it would make them. */
  decision?: DecisionFacts
  /** How long (ms) somebody else may be at it. */
  deadline?: number
}
/** A file, and the rules it breaks when there are any: such a one must not be handed out as accessible. */
export type ProducedFile = StoredFile & { findings?: Finding[] }
export type ProducedFiles = Partial<Record<Format, ProducedFile>>
type Job = { wanted: Wanted; row: RenderRow }

/** Page numbers of the last rendering, tried first by the next. A hint: the renderer verifies it. */
const pageMaps = new Map<string, PageMap>()
const rememberPages = (key: string, pageMap: PageMap | undefined) => {
  if (!pageMap) return
  pageMaps.delete(key)
  pageMaps.set(key, pageMap)
  const [oldest] = pageMaps.keys()
  if (pageMaps.size > 200 && oldest) pageMaps.delete(oldest)
}

const imagesOf = async (payload: Payload, municipality: string, tree: DocumentTree) => {
  const keys = assetKeys(tree)
  if (keys.length === 0) return {}
  const rows = await findAll(payload, 'media', municipality, { id: { in: keys } }, { fields: ['updatedAt'] })
  return Object.fromEntries(rows.map((row) => [row.id, row.updatedAt]))
}

/** The document's date: of adoption, else of hand-in. A draft is dated by the day it is printed. */
const dateOf = ({ adoption, handedInAt }: DocumentFacts) => new Date(adoption?.date ?? handedInAt ?? Date.now())

const render = async (
  payload: Payload,
  tree: DocumentTree,
  document: DocumentFacts,
  jobs: Job[],
  municipality: string,
) => {
  const claims = jobs.map(({ wanted, row }) => ({ wanted, claim: keepAlive(payload, row) }))
  const [first] = jobs
  const pages = `${document.id}/${first?.wanted.audience}`
  try {
    const pageMap = pageMaps.get(pages)
    const made = await renderDocument(
      tree,
      jobs.map(({ wanted }) => wanted.format),
      { date: dateOf(document), loadAsset: loadAsset(payload, municipality), ...(pageMap ? { pageMap } : {}) },
    )
    if (made.pdf) rememberPages(pages, made.pdf.pageMap)
    for (const { wanted, claim: held } of claims) {
      const { bytes, findings } = made[wanted.format]
      const file = await storeFile(payload, document, wanted.audience, wanted.format, bytes)
      await held.finish({ state: 'done', file: file.id, findings: findings.length > 0 ? findings : null })
    }
  } catch (error) {
    // Whoever waits for the file reads it, in the language that the document is in.
    const message =
      error instanceof CommandError
        ? tellRefusal(error, tree.language)
        : error instanceof Error
          ? error.message
          : String(error)
    const findings = error instanceof RenderError && error.findings.length > 0 ? error.findings : null
    for (const { claim: held } of claims)
      await held.finish({ state: 'failed', error: message.slice(0, 4000), findings })
    throw error
  }
}

/** The row of a file that was made; undefined where it has been cleared away. */
export const stored = async (payload: Payload, id: string): Promise<StoredFile | undefined> => {
  const row = await payload.findByID({ collection: 'files', id, depth: 0, disableErrors: true })
  return row?.checksum ? { id, checksum: row.checksum } : undefined
}
const pause = () => new Promise((done) => setTimeout(done, 200))

/**
 * Loads and composes a document, and gives its files: those whose tree has not changed since they were made, or new
 * ones; of formats that it has (`formatsOf`). Two processes that are asked for the same file make it once; the second waits. Throws as `produceFiles`.
 */
export const makeFiles = async (
  payload: Payload,
  document: DocumentFacts,
  { audience, formats, decision, deadline = 120_000 }: MakeArgs,
): Promise<ProducedFiles> => {
  const files: ProducedFiles = {}
  const input = await loadComposeInput(payload, document.id, { audience, decision })
  const { tree } = compose(registryOf(payload), input)
  const images = await imagesOf(payload, document.municipality, tree)
  const offered = formatsOf(tree.layout)
  const wanted = formats
    .filter((format) => offered.includes(format))
    .map((format): Wanted => {
      const key = cacheKey({ tree, format, audience, rendererVersion: RENDERER_VERSION, images })
      return { document, format, audience, cacheKey: key }
    })
  const until = Date.now() + deadline
  while (true) {
    const jobs = await Promise.all(wanted.map(async (one) => ({ wanted: one, row: await ensureRow(payload, one) })))
    for (const { wanted: one, row } of jobs) {
      const id = fileOf(row)
      const file = id && (await stored(payload, id))
      if (file) files[one.format] = row.findings?.length ? { ...file, findings: row.findings } : file
      // Done, and its file is gone: to be made again.
      else if (row.state === 'done') await claimAgain(payload, row)
    }
    const open = jobs.filter(({ wanted: one }) => !files[one.format])
    if (open.length === 0) return files
    const failed = open.find(({ row }) => row.state === 'failed' && row.attempts >= maxAttempts && !isFree(row))
    if (failed) throw new CommandError('BUSY/fileFailed', { error: failed.row.error ?? undefined })
    const mine: Job[] = []
    for (const job of open.filter(({ row }) => isFree(row))) {
      const row = await claim(payload, job.row)
      if (row) mine.push({ ...job, row })
    }
    if (mine.length > 0) await render(payload, tree, document, mine, input.document.municipality.key)
    else if (Date.now() > until) throw new CommandError('BUSY/file')
    else await pause()
  }
}
const claimAgain = async (payload: Payload, row: RenderRow) => {
  const held = await claim(payload, row)
  if (held) await keepAlive(payload, held).finish({ state: 'queued', file: null, attempts: 0 })
}
