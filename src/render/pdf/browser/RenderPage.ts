import type { HTTPRequest, Page } from 'puppeteer-core'
import { ASSET_ORIGIN, type Assets } from './Assets.ts'

/** Addresses that a document asked for and did not get, in order and each once. */
export interface RequestFaults {
  missing: Set<string>
  refused: Set<string>
}

/**
 * A browser page set up for one purpose: scripts off, every request answered by `assets()` or refused.
 *
 * Reused for document after document; the pool throws it away after any failure.
 */
export class RenderPage {
  readonly page: Page
  faults: RequestFaults = { missing: new Set(), refused: new Set() }
  /** Rejects when the page's process dies: puppeteer would wait for an answer for ever. */
  readonly crashed: Promise<never>
  private assets: Assets = async () => undefined

  private constructor(page: Page) {
    this.page = page
    this.crashed = new Promise((_, reject) => {
      page.once('error', reject)
    })
    this.crashed.catch(ignore)
  }

  static async open(page: Page): Promise<RenderPage> {
    const made = new RenderPage(page)
    await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)])
    page.on('request', (request) => void made.answer(request))
    return made
  }

  /** Loads a document and waits for its images and fonts. Has no timeout of its own: see `startDeadline`. */
  async load(html: string, assets: Assets | undefined): Promise<void> {
    this.assets = assets ?? (async () => undefined)
    this.faults = { missing: new Set(), refused: new Set() }
    await this.page.setContent(html, { waitUntil: 'load', timeout: 0 })
  }

  /**
   * Prints the document as it now stands. Page size and margins are the document's own (`@page`). `fontsReady`: they
   * have been waited for; else the print does.
   */
  print(options: { tagged: boolean; fontsReady?: boolean }): Promise<Uint8Array> {
    return this.page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: options.tagged,
      outline: options.tagged,
      waitForFonts: !options.fontsReady,
      timeout: 0,
    })
  }

  /** Forgets the document, so that an idle page holds nobody's text. */
  async clear(): Promise<void> {
    this.assets = async () => undefined
    await this.page.setContent('<!doctype html><title></title>')
  }

  private async answer(request: HTTPRequest): Promise<void> {
    const url = request.url()
    if (url.startsWith('data:')) return request.continue().catch(ignore)
    if (!url.startsWith(`${ASSET_ORIGIN}/`)) {
      this.faults.refused.add(url)
      return request.abort('blockedbyclient').catch(ignore)
    }
    const { assets, faults } = this
    const asset = await assets(url).catch(() => undefined)
    if (!asset) {
      faults.missing.add(url)
      return request.abort('failed').catch(ignore)
    }
    // Fonts are fetched with CORS even from a page of ours, since the page itself has no origin.
    const headers = { 'access-control-allow-origin': '*' }
    return request.respond({ status: 200, contentType: asset.mime, headers, body: asset.body }).catch(ignore)
  }
}

/** The page may have gone while its answer was under way; whoever waits for the page hears of that elsewhere. */
function ignore(): void {}
