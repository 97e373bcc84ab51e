import type { Browser } from 'puppeteer-core'
import { type Launched, launchBrowser } from './launchBrowser.ts'
import { removeProfile } from './profiles.ts'
import { RenderPage } from './RenderPage.ts'
import { within } from './within.ts'

const CLOSE_TIMEOUT_MS = 5_000

/**
 * One browser from its start to its end, with the pages it has open.
 *
 * The pool replaces it by another one; documents under way finish here, then it closes itself.
 */
export class Generation {
  readonly browser: Browser
  /** Documents printed so far, failed ones included; counted by the pool. */
  served = 0
  lost = false
  /** Takes no more documents. */
  retired = false
  private readonly launched: Launched
  private readonly idle: RenderPage[] = []
  private active = 0
  private readonly ended: Promise<void>
  private tellEnded: () => void = () => undefined
  private closing: Promise<void> | undefined

  private constructor(launched: Launched, onLost: (generation: Generation) => void) {
    this.launched = launched
    this.browser = launched.browser
    this.ended = new Promise((resolve) => {
      this.tellEnded = resolve
    })
    this.browser.once('disconnected', () => {
      if (this.closing) return
      this.lost = true
      this.retired = true
      onLost(this)
    })
  }

  static async start(onLost: (generation: Generation) => void): Promise<Generation> {
    return new Generation(await launchBrowser(), onLost)
  }

  get sandbox(): Launched['sandbox'] {
    return this.launched.sandbox
  }

  /** Takes a page, an idle one or a new one. Every page taken is given back by {@link release}. */
  async take(): Promise<RenderPage> {
    this.active++
    try {
      return this.idle.pop() ?? (await RenderPage.open(await this.launched.context.newPage()))
    } catch (error) {
      this.leave()
      throw error
    }
  }

  /**
   * Gives a page back: kept when the document went well, else thrown away with everything it may have been hurt by.
   *
   * @returns false when the page does not even close: then the browser should be replaced
   */
  async release(page: RenderPage, healthy: boolean): Promise<boolean> {
    const kept = healthy && !this.retired && (await page.clear().then(yes, no))
    let closed: boolean | undefined = true
    if (kept && !this.retired) this.idle.push(page)
    else closed = await within(page.page.close().then(yes, yes), CLOSE_TIMEOUT_MS)
    this.leave()
    return closed === true
  }

  /** Takes no more documents and closes when the last one is done; resolves then. */
  retire(): Promise<void> {
    this.retired = true
    if (this.active === 0) void this.close()
    return this.ended
  }

  /** Ends the browser now, by force when it does not answer, and removes its profile. Never fails. */
  close(): Promise<void> {
    this.retired = true
    this.closing ??= this.end()
    return this.closing
  }

  /** The process, for whoever must know that it is gone; nothing for a remote browser. */
  get pid(): number | undefined {
    return this.browser.process()?.pid
  }

  private leave(): void {
    this.active--
    if (this.retired && this.active === 0) void this.close()
  }

  private async end(): Promise<void> {
    if (this.launched.remote) {
      // Somebody else's browser goes on, without our pages.
      await within(this.launched.context.close().then(yes, no), CLOSE_TIMEOUT_MS)
      await this.browser.disconnect().catch(no)
    } else {
      const closed = !this.lost && (await within(this.browser.close().then(yes, no), CLOSE_TIMEOUT_MS))
      if (!closed) this.browser.process()?.kill('SIGKILL')
    }
    await removeProfile(this.launched.profile).catch(no)
    this.tellEnded()
  }
}

function yes(): boolean {
  return true
}

function no(): boolean {
  return false
}
