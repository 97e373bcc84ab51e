import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { boot, finish } from '#cli/boot.ts'
import { hammer } from '#test/security/hammer.ts'

/**
 * A login form hit ten thousand times: `npm run bench:logins` (`-- --times 500` for fewer). Prints how long an answer
 * takes for an account that exists and for one that does not, and whether the owner came in meanwhile.
 */
const { values } = parseArgs({ options: { times: { type: 'string', default: '10000' } } })

await finish(async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'logins-'))
  Object.assign(process.env, {
    DATA_DIR: directory,
    DATABASE_URI: `file:${directory}/logins.db`,
    PAYLOAD_SECRET: 'a secret for a bench',
    LOG_LEVEL: 'silent',
  })
  const payload = await boot()
  const known = { email: 'anna@skolan.example', password: 'kanot-ullhav-trapets-mygga' }
  await payload.create({ collection: 'users', data: { ...known, name: 'Anna', platformAdmin: true } })
  const told = await hammer(payload, { known, unknown: 'finns.inte@skolan.example', times: Number(values.times) })
  for (const [name, { statuses, median, total }] of Object.entries(told.guesses))
    process.stdout.write(
      `${name.padEnd(8)} ${statuses.join(', ')}; median ${median.toFixed(1)} ms of the first five, ${(total / 1000).toFixed(1)} s in all\n`,
    )
  process.stdout.write(`The owner, from where she has been before: ${told.owner}\n`)
  await payload.destroy()
  rmSync(directory, { recursive: true, force: true })
})
