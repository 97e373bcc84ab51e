import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run migration -- <name>` writes a SQLite migration from what changed in the collections since the last one
 * (new block types need none). `--initial` replaces all migrations by one: only before the first release.
 * Payload's own `migrate:create` writes imports that Node cannot run, hence this.
 */
const dir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../migrations')
const args = process.argv.slice(2)
const initial = args.includes('--initial')
const name = args.find((argument) => !argument.startsWith('--')) ?? (initial ? 'initial' : undefined)
if (!name) {
  console.error('Say what changes: npm run migration -- <name>')
  process.exit(1)
}

const sources = () => globSync('*_*.ts', { cwd: dir }).sort()
const indexText = () => {
  const modules = sources().map((file) => file.slice(0, -'.ts'.length))
  return [
    '// Made by `npm run migration`. Do not edit.',
    "import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'",
    ...modules.map((module, index) => `import * as m${index} from './${module}.ts'`),
    '',
    'type Migration = {',
    '  name: string',
    '  up: (args: MigrateUpArgs) => Promise<void>',
    '  down: (args: MigrateDownArgs) => Promise<void>',
    '}',
    '',
    'export const migrations: Migration[] = [',
    ...modules.map((module, index) => `  { name: '${module}', up: m${index}.up, down: m${index}.down },`),
    ']',
    '',
  ].join('\n')
}

process.env.PAYLOAD_MIGRATING = 'true'
process.env.PAYLOAD_SECRET ??= 'not used'
process.env.DATABASE_URI = 'file::memory:'
if (initial) for (const file of globSync('*_*', { cwd: dir })) rmSync(path.join(dir, file))
writeFileSync(path.join(dir, 'index.ts'), indexText())

const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../../payload.config.ts')])
const payload = await getPayload({ config, disableOnInit: true })
const before = new Set(sources())
// Payload ends the process here, with status 0, when nothing changed.
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })
for (const file of sources().filter((source) => !before.has(source))) {
  const text = readFileSync(path.join(dir, file), 'utf8')
  writeFileSync(
    path.join(dir, file),
    text.replace(
      /^import \{.*@payloadcms\/db-sqlite'/mu,
      "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'",
    ),
  )
  console.log(`Written: src/migrations/${file}`)
}
writeFileSync(path.join(dir, 'index.ts'), indexText())
await payload.destroy()
process.exit(0)
