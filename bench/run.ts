import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { closePdfService } from '../src/render/pdf/service.ts'
import { batch } from './batch.ts'
import { openBench } from './documents.ts'
import { growth } from './growth.ts'
import { loadGrowth } from './loadGrowth.ts'
import type { Result } from './measure.ts'
import { memory } from './memory.ts'
import { pipeline } from './pipeline.ts'

/**
 * `npm run bench [-- --runs 10] [-- --memory 1000]`: ratios measured in one run on Huddinge's finished document. Prints a
 * table and writes bench/results.json. Never part of a test: machines differ, and only ratios travel.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' }, memory: { type: 'string' } } })
const runs = Number(values.runs)
const bench = await openBench()
const results: Result[] = []
try {
  for (const part of [pipeline, growth, batch, loadGrowth]) {
    const made = await part(bench, runs)
    results.push(...made)
    for (const { name, ratio, unit } of made)
      process.stdout.write(`${name.padEnd(36)} ${ratio.toFixed(2).padStart(8)} ${unit}\n`)
  }
  if (values.memory) {
    const made = await memory(bench, Number(values.memory))
    results.push(...made)
    for (const { name, ratio, unit } of made)
      process.stdout.write(`${name.padEnd(36)} ${ratio.toFixed(2).padStart(8)} ${unit}\n`)
  }
  await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await closePdfService()
  await bench.close()
}
process.exit(0)
