import { availableParallelism } from 'node:os'
import { RenderError } from '../RenderError.ts'
import type { Deadline } from './deadline.ts'
import { Generation } from './Generation.ts'
import { healthOf } from './healthOf.ts'
import type { RenderPage } from './RenderPage.ts'
import { Slots } from './Slots.ts'

export interface PoolOptions {
  /** Pages printed at once. Default: the number of cores; more only makes each one slower (measured). */
  concurrency?: number
  /** Documents that may wait. Default 100. */
  queueLimit?: number
  /** Documents after which the browser is replaced. Default 500: insurance against leaks that were not seen in 150. */
  restartAfter?: number
}

/** Counters since the start of the process, for the metrics endpoint. */
export interface PoolMetrics {
  documents: number
  failures: number
  refusedRequests: number
  browserStarts: number
  browserLosses: number
  active: number
  waiting: number
}

/** `ok` is false when the browser should answer and does not; a browser not yet started is fine. */
export interface PoolHealth {
  ok: boolean
  state: 'idle' | 'ready' | 'lost' | 'closed'
  browser?: string
  /** `off`: the browser could not be started with its sandbox. Told only while there is a browser. */
  sandbox?: 'on' | 'off' | 'unknown'
}

/**
 * One warm browser with a page per core.
 *
 * A browser that is lost, sick or has printed `restartAfter` documents is replaced: the next document gets the new one at
 * once, those under way finish in the old one.
 */
export class BrowserPool {
  private readonly slots: Slots
  private readonly restartAfter: number
  private readonly generations = new Set<Generation>()
  private starting: Promise<Generation> | undefined
  private current: Generation | undefined
  private closed = false
  private readonly counters = { documents: 0, failures: 0, refusedRequests: 0, browserStarts: 0, browserLosses: 0 }

  constructor(options: PoolOptions = {}) {
    this.slots = new Slots(options.concurrency ?? availableParallelism(), options.queueLimit ?? 100)
    this.restartAfter = options.restartAfter ?? 500
  }

  /**
   * Runs one document's work on a page of its own.
   *
   * @throws RenderError CLOSED, QUEUE_FULL, BROWSER_MISSING, BROWSER_LOST, PRINT_FAILED, the reason of `deadline.signal`,
   * or the RenderError that `work` threw
   */
  async run<T>(work: (page: RenderPage) => Promise<T>, deadline: Deadline): Promise<T> {
    if (this.closed) throw new RenderError('CLOSED')
    await this.slots.enter(deadline.signal)
    let generation: Generation | undefined
    this.counters.documents++
    try {
      // One that was replaced between the end of the wait and now takes nothing more.
      do generation = await deadline.race(this.generation())
      while (generation.retired && !this.closed)
    } catch (error) {
      this.slots.leave()
      this.counters.failures++
      throw explain(error, this.closed)
    }
    return this.runOn(generation, work, deadline)
  }

  metrics(): PoolMetrics {
    return { ...this.counters, active: this.slots.active, waiting: this.slots.waiting }
  }

  /** Asks the browser for its version; one that does not answer in five seconds is replaced. */
  async health(): Promise<PoolHealth> {
    if (this.closed) return { ok: false, state: 'closed' }
    if (!this.starting) return { ok: true, state: 'idle' }
    const generation = await this.starting.catch(() => undefined)
    const browser = generation && (await healthOf(generation.browser))
    if (browser) return { ok: true, state: 'ready', browser, sandbox: generation.sandbox }
    if (generation) this.abandon(generation)
    return { ok: false, state: 'lost' }
  }

  /** The browser's process, while there is one: for tests and for whoever measures memory. */
  async pid(): Promise<number | undefined> {
    return (await this.starting)?.pid
  }

  /** Starts the browser before the first document needs it. */
  async warm(): Promise<void> {
    await this.generation()
  }

  /** Ends every browser and removes its profile; documents under way fail with CLOSED. */
  async close(): Promise<void> {
    this.closed = true
    await this.starting?.catch(() => undefined)
    await Promise.all([...this.generations].map((generation) => generation.close()))
  }

  /** The slot is freed when the page is ready for the next document; the caller does not wait for that. */
  private async runOn<T>(
    generation: Generation,
    work: (page: RenderPage) => Promise<T>,
    deadline: Deadline,
  ): Promise<T> {
    const taking = generation.take()
    let page: RenderPage | undefined
    let healthy = false
    try {
      page = await deadline.race(taking)
      const result = await deadline.race(Promise.race([work(page), page.crashed]))
      healthy = true
      return result
    } catch (error) {
      this.counters.failures++
      throw explain(error, this.closed)
    } finally {
      this.counters.refusedRequests += page?.faults.refused.size ?? 0
      void taking
        .then((taken) => generation.release(taken, healthy))
        .then((closed) => closed || this.replace(generation))
        .catch(() => undefined)
        .finally(() => this.slots.leave())
      generation.served++
      if (generation.served >= this.restartAfter) this.replace(generation)
      if (!healthy) void this.health()
    }
  }

  private generation(): Promise<Generation> {
    this.starting ??= this.start()
    return this.starting
  }

  private async start(): Promise<Generation> {
    try {
      this.counters.browserStarts++
      const generation = await Generation.start((lost) => this.abandon(lost))
      this.generations.add(generation)
      this.current = generation
      if (this.closed) await generation.close()
      return generation
    } catch (error) {
      // Not latched: the next document tries again.
      this.starting = undefined
      throw error
    }
  }

  /** A browser that has done its share: drained, then closed. */
  private replace(generation: Generation): void {
    this.forget(generation)
    void generation.retire().then(() => this.generations.delete(generation))
  }

  /** A browser that is dead or does not answer: ended at once. */
  private abandon(generation: Generation): void {
    if (this.closed || !this.generations.delete(generation)) return
    this.counters.browserLosses++
    this.forget(generation)
    void generation.close()
  }

  private forget(generation: Generation): void {
    if (this.current !== generation) return
    this.current = undefined
    this.starting = undefined
  }
}

/** What puppeteer says when the other end has gone: the browser, or only the process of this page. */
const GONE = new Set(['TargetCloseError', 'ConnectionClosedError'])

function explain(error: unknown, closed: boolean): RenderError {
  if (error instanceof RenderError) return error
  if (closed) return new RenderError('CLOSED', { cause: error })
  const gone = error instanceof Error && (GONE.has(error.name) || /closed|crashed|detached/i.test(error.message))
  return new RenderError(gone ? 'BROWSER_LOST' : 'PRINT_FAILED', { cause: error })
}
