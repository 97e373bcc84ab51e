import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { RenderError } from '../RenderError.ts'
import { unpackBrowser } from './unpackBrowser.ts'

/** A browser to connect to, or a program to start; `shell` is the old headless mode, half the memory of the new. */
export type FoundBrowser = { kind: 'remote'; endpoint: string } | { kind: 'local'; path: string; shell: boolean }

const COMMANDS = ['chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser to print with: BROWSER_WS_ENDPOINT, then CHROME_PATH, then an installed one, then the one from npm.
 *
 * @throws RenderError BROWSER_MISSING
 */
export async function findBrowser(env: Record<string, string | undefined> = process.env): Promise<FoundBrowser> {
  if (env.BROWSER_WS_ENDPOINT) return { kind: 'remote', endpoint: env.BROWSER_WS_ENDPOINT }
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return local(env.CHROME_PATH)
    throw new RenderError('BROWSER_MISSING', { detail: 'CHROME_PATH pekar på en fil som inte finns.' })
  }
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...COMMANDS.flatMap((command) => directories.map((directory) => join(directory, command))),
    ...PLACES,
  ]
  const installed = candidates.find((path) => existsSync(path))
  if (installed) return local(installed)
  const unpacked = await unpackBrowser()
  if (unpacked) return { kind: 'local', path: unpacked, shell: true }
  throw new RenderError('BROWSER_MISSING')
}

function local(path: string): FoundBrowser {
  return { kind: 'local', path, shell: path.includes('headless-shell') || path.includes('headless_shell') }
}
