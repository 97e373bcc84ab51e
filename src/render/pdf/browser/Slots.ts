import { RenderError } from '../RenderError.ts'

/** Lets so many documents in at once; the others wait in order, and not more of them than the queue holds. */
export class Slots {
  active = 0
  private readonly limit: number
  private readonly queueLimit: number
  private readonly queue: (() => void)[] = []

  constructor(limit: number, queueLimit: number) {
    this.limit = limit
    this.queueLimit = queueLimit
  }

  get waiting(): number {
    return this.queue.length
  }

  /**
   * Waits for a slot; every one taken is given back by {@link leave}.
   *
   * @throws RenderError QUEUE_FULL at once
   * @throws whatever `signal` was aborted with, while waiting
   */
  enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.active < this.limit) {
      this.active++
      return Promise.resolve()
    }
    if (this.queue.length >= this.queueLimit) return Promise.reject(new RenderError('QUEUE_FULL'))
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        this.queue.splice(this.queue.indexOf(enter), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', giveUp, { once: true })
      this.queue.push(enter)
    })
  }

  /** Gives the slot to the next in the queue, or frees it. */
  leave(): void {
    const next = this.queue.shift()
    if (next) next()
    else this.active--
  }
}
