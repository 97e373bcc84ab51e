import { parseArgs } from 'node:util'
import { killMany } from './killMany.ts'

/** `node test/whole-writes/kills/run.ts [--kills 200]`: ends with status 1 when something acknowledged is gone. */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' } } })
const { kills, counts, lost, refused } = await killMany(Number(values.kills), (line) =>
  process.stdout.write(`${line}\n`),
)
process.stdout.write(`\n${kills} kills, acknowledged: ${JSON.stringify(counts)}\n`)
process.stdout.write(`lost: ${lost.length}\n${lost.join('\n')}\n`)
process.stdout.write(`refused: ${refused.length}\n${[...new Set(refused)].slice(0, 10).join('\n')}\n`)
process.exit(lost.length > 0 || refused.length > 0 ? 1 : 0)
