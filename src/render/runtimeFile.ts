import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * What is read from disk while the program runs, and where it lies in the project. A package (`npm run package`) has
 * neither `src/` nor these packages: it carries the same files in `assets/<kind>`, copied by this list. Where such a path
 * is read, `turbopackIgnore` keeps the bundler from taking the whole project along.
 */
export const runtimeFolders = {
  fonts: 'node_modules/@fontsource',
  symbols: 'node_modules/dejavu-fonts-ttf',
  browser: 'node_modules/@sparticuz/chromium',
} as const

/** Everything that runs (server, command line, tests) starts in the root of the project or of the package. */
export const runtimeFile = (kind: keyof typeof runtimeFolders, ...names: string[]): string => {
  const packed = path.join(/* turbopackIgnore: true */ process.cwd(), 'assets')
  const folder = existsSync(/* turbopackIgnore: true */ packed)
    ? path.join(/* turbopackIgnore: true */ packed, kind)
    : path.join(/* turbopackIgnore: true */ process.cwd(), runtimeFolders[kind])
  return path.join(/* turbopackIgnore: true */ folder, ...names)
}
