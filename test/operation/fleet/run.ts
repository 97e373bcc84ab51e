import { parseArgs } from 'node:util'
import { killFleet } from './killFleet.ts'

/**
 * `node test/operation/fleet/run.ts [--schools 500] [--kills 50]` on a build: ends with status 1 when a file is gone, or a
 * mail was forgotten or doubled.
 */
const { values } = parseArgs({
  options: { schools: { type: 'string', default: '500' }, kills: { type: 'string', default: '50' } },
})
const wanted = { schools: Number(values.schools), kills: Number(values.kills), patience: 3 * 3_600_000 }
const outcome = await killFleet(wanted, (line) => process.stdout.write(`${line}\n`))
process.stdout.write(`${JSON.stringify(outcome, undefined, 2)}\n`)
const faults = [outcome.lost, outcome.forgotten, outcome.doubled, outcome.refused].flat()
process.exit(faults.length > 0 || outcome.archived !== wanted.schools ? 1 : 0)
