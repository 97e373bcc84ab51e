import { parseArgs } from 'node:util'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { boot, finish, progress } from './boot.ts'

/** `npm run seed [-- name …]`: loads the named seeds, or all. Loading twice changes nothing. */
await finish(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const unknown = positionals.filter((name) => !seeds[name])
  if (unknown.length > 0)
    throw new Error(`Fröet ${unknown.join(', ')} finns inte. Välj bland ${Object.keys(seeds).join(', ')}.`)
  const payload = await boot()
  for (const name of positionals.length > 0 ? positionals : Object.keys(seeds)) {
    const seed = await seeds[name]?.()
    if (seed) await loadSeed(payload, seed, progress)
  }
})
