import { parseArgs } from 'node:util'
import { designed, seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { boot, finish, progress } from './boot.ts'

/** `npm run seed [-- name …]`: loads the named seeds, or all of the demo's. Loading twice changes nothing. */
await finish(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const known = { ...seeds, ...designed }
  const unknown = positionals.filter((name) => !known[name])
  if (unknown.length > 0)
    throw new Error(`Fröet ${unknown.join(', ')} finns inte. Välj bland ${Object.keys(known).join(', ')}.`)
  const payload = await boot()
  for (const name of positionals.length > 0 ? positionals : Object.keys(seeds)) {
    const seed = await known[name]?.()
    if (seed) await loadSeed(payload, seed, progress)
  }
})
