import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { INPUT_VERSION } from '#document/input/upgradeInput.ts'
import { textOf } from './textOf.ts'

/**
 * Keeps the inputs of today: the largest handed-in document of each seed as it is stored, with the text it makes. Run
 * once for each version of the input, just before it is raised: `npx node test/document/stored/keep.ts`. What is kept
 * is never made anew, for it stands for documents that are in people's databases.
 */
const folder = await mkdtemp(path.join(os.tmpdir(), 'stored-'))
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URI: `file:${path.join(folder, 'stored.db')}` })
// Imported only now: the configuration reads the environment.
const [{ boot }, { loadSeed }, { seeds }] = await Promise.all([
  import('#cli/boot.ts'),
  import('#seeds/loadSeed.ts'),
  import('#seeds/index.ts'),
])
const payload = await boot()
const into = path.join(import.meta.dirname, `v${INPUT_VERSION}`)
await mkdir(into)
for (const [name, seed] of Object.entries(seeds)) {
  const { municipality } = await loadSeed(payload, await seed())
  const where = { municipality: { equals: municipality } }
  const { docs } = await payload.find({ collection: 'documents', where, depth: 0, pagination: false })
  const stored = docs.flatMap(({ frozenInput }) => (frozenInput ? [JSON.stringify(frozenInput, null, 2)] : []))
  const [largest = ''] = stored.toSorted((a, b) => b.length - a.length)
  await writeFile(path.join(into, `${name}.json`), `${largest}\n`)
  await writeFile(path.join(into, `${name}.txt`), textOf(JSON.parse(largest)))
}
await payload.destroy()
await rm(folder, { recursive: true, force: true })
process.exit(0)
