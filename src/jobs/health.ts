import type { Payload } from 'payload'
import { pdfHealth } from '#render/pdf/service.ts'
import { isWorker } from './node/nodeRow.ts'
import { type Queue, type Saving, type Storing, tryQueue, trySaving, tryStoring } from './probes.ts'

/** How long (ms) each part may take to answer. */
const patience = 3_000
/** How long (ms) an answer holds: anybody may ask, and what is asked is a write. */
const fresh = 2_000

/** `ok` is false when a person who saves, answers or downloads now would be let down; what is not `ok` below says why. */
export type Health = {
  ok: boolean
  /** Reading. */
  database: 'ok' | 'lost'
  /** `busy`: another process holds SQLite's lock. */
  saving: Saving
  /** `full`: under 200 MB are left. `refused`: the folder cannot be written to, or the object store does not take what is put. */
  storing: Storing
  /** `stuck`: a job has waited, or run, for over ten minutes. On a node that only answers people it is told and no fault of its own. */
  queue: Queue
  /** `idle`: no document has been printed yet. */
  pdf: 'idle' | 'ready' | 'lost' | 'closed'
  /** Whether the browser prints inside its sandbox: `off` is no fault, and nothing to leave so. Not told before it has started. */
  sandbox?: 'on' | 'off' | 'unknown'
}

/** What is asked, or `late` when it has not been told in time. */
const inTime = async <T>(asked: Promise<T>, late: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), patience)
  })
  try {
    return await Promise.race([asked, waited])
  } finally {
    clearTimeout(timer)
  }
}
const tryReading = (payload: Payload): Promise<'ok' | 'lost'> =>
  payload.count({ collection: 'municipalities', overrideAccess: true }).then(
    () => 'ok' as const,
    () => 'lost' as const,
  )

/**
 * Does what the program lives by, once each: reads, writes a row, stores a file, asks the queue and the browser. A browser
 * that does not answer is replaced.
 */
export const health = async (payload: Payload): Promise<Health> => {
  const [database, saving, storing, queue, pdf] = await Promise.all([
    inTime(tryReading(payload), 'lost'),
    inTime(trySaving(payload), 'busy'),
    inTime(tryStoring(payload), 'refused'),
    inTime(tryQueue(payload), 'lost'),
    pdfHealth(),
  ])
  // Whoever can read and save is not sent away because the workers are gone.
  const parts = [database, saving, storing, ...(isWorker(payload.config?.custom.role) ? [queue] : [])]
  return {
    ok: pdf.ok && parts.every((part) => part === 'ok'),
    database,
    saving,
    storing,
    queue,
    pdf: pdf.state,
    ...(pdf.sandbox ? { sandbox: pdf.sandbox } : {}),
  }
}

const told = new WeakMap<Payload, { at: number; health: Promise<Health> }>()

/** The same, at most once every other second however many ask. */
export const healthForAll = (payload: Payload, now = Date.now()): Promise<Health> => {
  const known = told.get(payload)
  if (known && now - known.at < fresh) return known.health
  const asked = health(payload)
  told.set(payload, { at: now, health: asked })
  return asked
}
