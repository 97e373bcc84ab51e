import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArchivalInput, ArchivalResult } from '../archival/makeArchival.ts'
import { RenderError } from '../RenderError.ts'
import type { ArchivalAnswer } from './archivalWorker.ts'

interface Job {
  input: ArchivalInput
  signal: AbortSignal
  resolve: (result: ArchivalResult) => void
  reject: (error: unknown) => void
}

/**
 * Threads for the post-process: it is pure computation and would block every other request of the server.
 *
 * A thread is started when all others are busy, up to one per core, and kept: its compiled code is three times as fast as
 * in a new one. It does not keep the process alive.
 */
export class WorkerPool {
  private readonly limit: number
  private readonly idle: Worker[] = []
  private readonly all = new Set<Worker>()
  private readonly waiting: Job[] = []

  constructor(limit = availableParallelism()) {
    this.limit = limit
  }

  /**
   * Runs `makeArchival` in a thread. The bytes of `input.pdf` are moved there and no longer readable here.
   *
   * @throws RenderError PDF_UNREADABLE with the thread's error as cause, or the reason of `signal`: then the thread that
   * was working on it is ended
   */
  run(input: ArchivalInput, signal: AbortSignal): Promise<ArchivalResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, signal, resolve, reject })
      this.next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()))
  }

  private next(): void {
    if (this.waiting.length === 0) return
    const worker = this.idle.pop() ?? (this.all.size < this.limit ? this.start() : undefined)
    if (!worker) return
    const job = this.waiting.shift()
    if (job) this.work(worker, job)
  }

  private start(): Worker {
    // In this shape the bundler knows an entry of its own; from source, Node strips the types.
    const worker = new Worker(new URL('./archivalWorker.ts', import.meta.url), { execArgv: [] })
    worker.unref()
    this.all.add(worker)
    return worker
  }

  private work(worker: Worker, job: Job): void {
    const settle = (reusable: boolean) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      job.signal.removeEventListener('abort', onAbort)
      worker.unref()
      if (reusable) this.idle.push(worker)
      else {
        this.all.delete(worker)
        void worker.terminate()
      }
      this.next()
    }
    const onMessage = (answer: ArchivalAnswer) => {
      settle(true)
      if ('result' in answer) job.resolve(answer.result)
      else job.reject(new RenderError('PDF_UNREADABLE', { cause: answer.error }))
    }
    const onError = (cause: unknown) => {
      settle(false)
      job.reject(new RenderError('PDF_UNREADABLE', { cause }))
    }
    const onExit = () => onError(new RenderError('CLOSED'))
    const onAbort = () => {
      settle(false)
      job.reject(job.signal.reason)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    job.signal.addEventListener('abort', onAbort, { once: true })
    worker.ref()
    if (job.signal.aborted) onAbort()
    else worker.postMessage(job.input, transferable(job.input.pdf))
  }
}

/** The buffer itself when the bytes are all of it; a part of a shared buffer must be copied. */
function transferable(bytes: Uint8Array): ArrayBuffer[] {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []
}
