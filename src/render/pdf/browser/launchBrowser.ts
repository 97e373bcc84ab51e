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
  /** Whether Chromium's own sandbox is around its pages; a remote browser does not tell. */
  sandbox: 'on' | 'off' | 'unknown'
}

/**
 * Starts a browser, or connects to the one at BROWSER_WS_ENDPOINT: a WebSocket, or the `http:` address of its debugging
 * port, which stays the same when that browser is started anew.
 *
 * Root and many containers cannot use Chromium's sandbox. Then it runs without, and says so in the log and in its health:
 * scripts are off and no request leaves the page, but a fault in how it reads a picture or a typeface is the server's.
 * @throws RenderError BROWSER_MISSING with the browser's own complaint as cause
 */
export async function launchBrowser(): Promise<Launched> {
  const found = await findBrowser()
  try {
    if (found.kind === 'remote') return await connect(found.endpoint)
    if (process.getuid?.() === 0) return await startUnboxed(found, 'the server runs as root')
    return await start(found, []).catch((error: unknown) => startUnboxed(found, String(error)))
  } catch (cause) {
    const detail = found.kind === 'remote' ? 'Webbläsaren på BROWSER_WS_ENDPOINT svarar inte.' : undefined
    throw new RenderError('BROWSER_MISSING', { cause, ...(detail ? { detail } : {}) })
  }
}

async function connect(endpoint: string): Promise<Launched> {
  const address = endpoint.startsWith('http') ? { browserURL: endpoint } : { browserWSEndpoint: endpoint }
  const browser = await puppeteer.connect(address)
  return {
    browser,
    context: await browser.createBrowserContext(),
    profile: undefined,
    remote: true,
    sandbox: 'unknown',
  }
}

async function startUnboxed(found: FoundBrowser & { kind: 'local' }, why: string): Promise<Launched> {
  const launched = await start(found, ['--no-sandbox'])
  const cause = why.split('\n')[0]?.slice(0, 300) ?? ''
  process.emitWarning(
    `Chromium prints without its sandbox: ${cause}. Run the server as an ordinary user that may make user namespaces.`,
    {
      code: 'KVALITETSDOKUMENT_NO_SANDBOX',
    },
  )
  return { ...launched, sandbox: 'off' }
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
    return { browser, context: browser.defaultBrowserContext(), profile, remote: false, sandbox: 'on' }
  } catch (error) {
    await removeProfile(profile)
    throw error
  }
}
