import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { compareAndSet } from '#commands/common/compareAndSet.ts'
import { isUniqueError } from '#commands/common/isUniqueError.ts'
import type { Audience } from '#document/input/input.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { maxAttempts } from '#load/loadFilesState.ts'
import type { Render } from '#payload-types'
import type { Format } from '#render/renderDocument.ts'

const renders = 'renders'
/** A worker that has not been heard of for this long (ms) is taken for dead. */
export const silence = 60_000
const beat = 10_000
/** How long (ms) until what is left as failed may be asked for again. */
const forgiveness = 10 * 60_000

export type RenderRow = Pick<
  Render,
  'id' | 'rev' | 'state' | 'attempts' | 'heartbeatAt' | 'error' | 'findings' | 'file'
>
export type Wanted = { document: DocumentFacts; format: Format; audience: Audience; cacheKey: string }

const find = async (payload: Payload, { document, format, audience, cacheKey }: Wanted) =>
  (await payload.db.findOne<RenderRow & Record<string, unknown>>({
    collection: renders,
    where: {
      and: [
        { document: { equals: document.id } },
        { format: { equals: format } },
        { audience: { equals: audience } },
        { cacheKey: { equals: cacheKey } },
      ],
    },
  })) ?? undefined

/** The row of a rendering, made if nobody has asked for it before. */
export const ensureRow = async (payload: Payload, wanted: Wanted): Promise<RenderRow> => {
  const existing = await find(payload, wanted)
  if (existing) return existing
  const { document, ...what } = wanted
  const now = new Date().toISOString()
  const owner = { municipality: document.municipality, document: document.id, unit: document.unit }
  try {
    const data = { ...owner, ...what, state: 'queued', rev: 0, attempts: 0, createdAt: now, updatedAt: now }
    const made: RenderRow = await payload.db.create({ collection: renders, data })
    return made
  } catch (error) {
    const made = isUniqueError(error) ? await find(payload, wanted) : undefined
    if (made) return made
    throw error
  }
}

const age = (row: RenderRow) => Date.now() - Date.parse(row.heartbeatAt ?? '1970-01-01')
export const isStale = (row: RenderRow) => row.state === 'running' && age(row) > silence
/** Nobody is at it and it may be tried. A failure is forgiven after a while: the browser may be back. */
export const isFree = (row: RenderRow) =>
  row.state === 'queued' ||
  ((isStale(row) || row.state === 'failed') && (row.attempts < maxAttempts || age(row) > forgiveness))
export const fileOf = (row: RenderRow) => (row.state === 'done' ? idOf(row.file) : undefined)

const move = async (payload: Payload, row: RenderRow, data: Record<string, unknown>): Promise<RenderRow | undefined> =>
  (await compareAndSet(payload, 'renders', row, data)) as RenderRow | undefined

/** Takes a free row to work on; undefined when somebody else did. */
export const claim = (payload: Payload, row: RenderRow): Promise<RenderRow | undefined> =>
  move(payload, row, {
    state: 'running',
    heartbeatAt: new Date().toISOString(),
    attempts: row.attempts >= maxAttempts ? 1 : row.attempts + 1,
    error: null,
    findings: null,
  })

export type Claim = { finish: (data: Record<string, unknown>) => Promise<boolean> }
/** Shows that the worker lives until `finish`, which tells whether the row was still this worker's. */
export const keepAlive = (payload: Payload, claimed: RenderRow): Claim => {
  let row: RenderRow | undefined = claimed
  let busy: Promise<unknown> = Promise.resolve()
  const tick = async () => {
    row = row && (await move(payload, row, { heartbeatAt: new Date().toISOString() }))
  }
  const timer = setInterval(() => {
    busy = busy.then(tick).catch(() => undefined)
  }, beat)
  timer.unref()
  return {
    finish: async (data) => {
      clearInterval(timer)
      await busy
      return row !== undefined && (await move(payload, row, data)) !== undefined
    },
  }
}
