import puppeteer, { type Browser, type BrowserContext } from 'puppeteer-core'
import { RenderError } from '../RenderError.ts'
import { type FoundBrowser, findBrowser } from './findBrowser.ts'
import { makeProfile, removeProfile } from './profiles.ts'

const START_TIMEOUT_MS = 30_000
const ARGUMENTS = [
  '--disable-gpu',
  // Glyph positions for paper, not for this machine's screen.
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  // Belt and braces: a request that escaped interception finds no host.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-first-run',
  '--mute-audio',
]

/** A running browser; `profile` is its own temporary directory, nothing for a remote one. */
export interface Launched {
  browser: Browser
  /** Where our pages are: in a remote browser, which may have others' pages, a context of our own. */
  context: BrowserContext
  profile: string | undefined
  remote: boolean
}

/**
 * Starts a browser, or connects to the one at BROWSER_WS_ENDPOINT: a WebSocket, or the `http:` address of its debugging
 * port, which stays the same when that browser is started anew.
 *
 * Root and many containers cannot use Chromium's sandbox. Then it runs without: scripts are off and no request
 * leaves the page, which is what the sandbox would protect.
 * @throws RenderError BROWSER_MISSING with the browser's own complaint as cause
 */
export async function launchBrowser(): Promise<Launched> {
  const found = await findBrowser()
  try {
    if (found.kind === 'remote') return await connect(found.endpoint)
    if (process.getuid?.() === 0) return await start(found, ['--no-sandbox'])
    return await start(found, []).catch(() => start(found, ['--no-sandbox']))
  } catch (cause) {
    const detail = found.kind === 'remote' ? 'Webbläsaren på BROWSER_WS_ENDPOINT svarar inte.' : undefined
    throw new RenderError('BROWSER_MISSING', { cause, ...(detail ? { detail } : {}) })
  }
}

async function connect(endpoint: string): Promise<Launched> {
  const address = endpoint.startsWith('http') ? { browserURL: endpoint } : { browserWSEndpoint: endpoint }
  const browser = await puppeteer.connect(address)
  return { browser, context: await browser.createBrowserContext(), profile: undefined, remote: true }
}

async function start(found: FoundBrowser & { kind: 'local' }, extra: string[]): Promise<Launched> {
  const profile = await makeProfile()
  try {
    const browser = await puppeteer.launch({
      executablePath: found.path,
      headless: found.shell ? 'shell' : true,
      args: [...ARGUMENTS, ...extra],
      userDataDir: profile,
      pipe: true,
      timeout: START_TIMEOUT_MS,
      // The server decides when to stop; the browser dies with its parent's pipe in any case.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    return { browser, context: browser.defaultBrowserContext(), profile, remote: false }
  } catch (error) {
    await removeProfile(profile)
    throw error
  }
}
