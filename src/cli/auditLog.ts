import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { LogEntry } from '#commands/log/entryHash.ts'
import { readLog } from '#commands/log/readLog.ts'
import { type Verified, verifyChain } from '#commands/log/verifyChain.ts'
import { boot, finish } from './boot.ts'

/**
 * The log from the command line.
 *
 * `npm run audit:verify` proves that it is whole; `-- --file log.jsonl` proves an exported file, and that what it ends
 * with still stands in the log: who cuts the log's end off, or writes all of it anew, is found by an export kept elsewhere.
 * `npm run -s audit:export > log.jsonl` writes an entry a line, oldest first.
 *
 * Ends with 1 where something is wrong.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string' } } })

async function* linesOf(file: string): AsyncGenerator<LogEntry> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim()) yield JSON.parse(line) as LogEntry
}
const sentences = {
  changed: 'has been changed after it was written',
  missing: 'is not preceded by the entry before it: at least one is gone',
  unlinked: 'is linked to another entry than the one before it',
}
const tell = (name: string, { entries, last, faults }: Verified): void => {
  const end = last ? `, the last one ${last.seq} of ${last.at} (${last.hash})` : ''
  process.stdout.write(`${name}: ${entries} entries${end}\n`)
  for (const { seq, kind } of faults) process.stdout.write(`  Entry ${seq} ${sentences[kind]}.\n`)
  process.stdout.write(faults.length > 0 ? `  NOT WHOLE: ${faults.length} faults.\n` : '  Whole.\n')
  if (faults.length > 0) process.exitCode = 1
}

await finish(async () => {
  const payload = await boot()
  if (positionals[0] === 'export') {
    for await (const entry of readLog(payload)) process.stdout.write(`${JSON.stringify(entry)}\n`)
    return
  }
  tell('The log', await verifyChain(readLog(payload)))
  if (!values.file) return
  const exported = await verifyChain(linesOf(values.file))
  tell(values.file, exported)
  const { last } = exported
  if (!last) return
  const { value: same } = await readLog(payload, last.seq - 1).next()
  if (same?.hash === last.hash) return
  process.stdout.write(`  NOT IN THE LOG: entry ${last.seq} stands otherwise in the log now, or is gone.\n`)
  process.exitCode = 1
})
