import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runtimeFolders } from '#render/runtimeFile.ts'
import { finish, progress } from './boot.ts'
import { shareEqualFiles } from './shareEqualFiles.ts'
import { startQuietly } from './startQuietly.ts'

const root = path.join(import.meta.dirname, '../..')
const standalone = path.join(root, '.next/standalone')

/** What is read from these folders; the rest of a package (its code, other scripts, metadata) stays behind. */
const read: Record<keyof typeof runtimeFolders, RegExp> = {
  fonts:
    /-latin(-ext)?-(400|600|700)-(normal|italic)\.woff2?$|noto-[a-z-]+-(arabic|ethiopic|thai|\d+)-((400|600)-normal\.woff2|400-normal\.woff)$|noto-[a-z-]+-(arabic|ethiopic|thai)-700-normal\.woff$|unicode\.json$|LICENSE$/,
  symbols: /DejaVuSans(-Bold)?\.ttf$|LICENSE$/,
  browser: /bin\/chromium\.br$|chromium\/package\.json$|LICENSE$/,
}

/**
 * Traced, and not wanted: what lies among the assets, what Payload writes migrations with, and the database's driver for
 * machines with another C library than those that the browser runs on.
 */
const unwanted =
  /node_modules\/(@fontsource|dejavu-fonts-ttf|@sparticuz|drizzle-kit|@?esbuild|@libsql\/linux-x64-musl)(-|\/|$)/

/** Next's own server with what it traced. */
const copyServer = (out: string) => {
  for (const name of ['server.js', '.next', 'node_modules'])
    cpSync(path.join(standalone, name), path.join(out, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !unwanted.test(path.relative(standalone, file)),
    })
  cpSync(path.join(root, '.next/static'), path.join(out, '.next/static'), { recursive: true })
  shareEqualFiles(path.join(out, '.next/server/chunks'))
}

const copyAssets = (out: string, withBrowser: boolean) => {
  for (const kind of Object.keys(runtimeFolders) as (keyof typeof runtimeFolders)[])
    if (kind !== 'browser' || withBrowser)
      cpSync(path.join(root, runtimeFolders[kind]), path.join(out, 'assets', kind), {
        recursive: true,
        filter: (file) => statSync(file).isDirectory() || read[kind].test(file),
      })
}

const describe = (out: string) => {
  const { name, version, description, license, type, engines } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  const scripts = { start: 'node start.js', backup: 'node backup.js', restore: 'node restore.js' }
  const own = { name, version, private: true, description, license, type, engines, scripts }
  writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
  cpSync(path.join(import.meta.dirname, 'packageStart.js'), path.join(out, 'start.js'))
  for (const file of ['LICENSE', 'NOTICE', 'CHANGELOG.md']) cpSync(path.join(root, file), path.join(out, file))
}

/** Backup and restore, each in one file: a package has neither `src/` nor what they import. */
const buildCommands = (out: string) =>
  startQuietly('vite', ['build', '--config', path.join(import.meta.dirname, 'commands.vite.ts'), '--outDir', out]).done

/** Bytes of all files below, each counted once however many names it has; links are not followed. */
const sizeOf = (folder: string): number => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const stats = files.map((entry) => statSync(path.join(entry.parentPath, entry.name)))
  return [...new Map(stats.map(({ ino, size }) => [ino, size])).values()].reduce((sum, size) => sum + size, 0)
}
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

/**
 * `npm run package [-- --out dist/app] [--no-build] [--no-browser]` makes a folder that runs by itself on a machine with
 * Node 24 (`node start.js`): no `src/`, no npm, no build cache. `--no-build` takes the build that is there, `--no-browser`
 * leaves Chromium to the machine (`CHROME_PATH`).
 */
await finish(async () => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      out: { type: 'string', default: 'dist/app' },
      build: { type: 'boolean', default: true },
      browser: { type: 'boolean', default: true },
    },
  })
  const out = path.resolve(root, values.out)
  if (values.build) await startQuietly('next', ['build']).done
  if (!existsSync(path.join(standalone, 'server.js'))) throw new Error('There is no build. Leave out --no-build.')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  copyServer(out)
  copyAssets(out, values.browser)
  describe(out)
  await buildCommands(out)
  // Whoever runs it need not be who made it, and never writes here.
  chmodSync(out, 0o755)
  const parts = ['.next', 'node_modules', 'assets'].map((part) => `${part} ${megabytes(sizeOf(path.join(out, part)))}`)
  progress(`${path.relative(root, out)}: ${megabytes(sizeOf(out))} (${parts.join(', ')})`)
})
