import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { closePdfService } from '#render/pdf/service.ts'
import { batch } from './batch.ts'
import { busy } from './busy.ts'
import { openBench } from './documents.ts'
import { editor } from './editor.ts'
import { figures } from './figures.ts'
import { followUp } from './followUp.ts'
import { growth } from './growth.ts'
import { loadGrowth } from './loadGrowth.ts'
import type { Result } from './measure.ts'
import { memory } from './memory.ts'
import { packages } from './packages.ts'
import { peers } from './peers.ts'
import { drawPictures } from './pictures.ts'
import { pipeline } from './pipeline.ts'
import { printed, printedDocuments } from './printed.ts'
import { saves } from './saves.ts'
import { suppression } from './suppression.ts'

/**
 * `npm run bench [-- --runs 10] [-- --memory 1000]`: ratios measured in one run on Huddinge's finished document; with
 * `--only pipeline` (or suppression, growth, batch, packages, loadGrowth, memory, saves, busy, editor, followUp, figures, brochure, decision, board) that part alone (packages with `--documents 60`). `npm run bench -- --peers` measures five
 * documents against other programs instead, and writes docs/bench.md; `--pictures` draws docs/images. The others print a
 * table and put their results by name into .cache/bench.json, or with `--keep` into bench/results.json. Never part of a
 * test: machines differ, and only ratios travel.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    memory: { type: 'string' },
    only: { type: 'string' },
    documents: { type: 'string' },
    peers: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const isPrinted = (name: string | undefined): name is keyof typeof printedDocuments =>
  name !== undefined && Object.hasOwn(printedDocuments, name)
const results: Result[] = []
const report = (made: Result[]) => {
  results.push(...made)
  for (const { name, ratio, unit } of made)
    process.stdout.write(`${name.padEnd(42)} ${ratio.toFixed(2).padStart(8)} ${unit}\n`)
}
try {
  if (values.pictures) await drawPictures()
  else if (values.only === 'editor') report(await editor(Number(values.runs ?? 10)))
  else if (values.peers) report(await peers(Number(values.runs ?? 3)))
  else if (values.only === 'followUp') report(await followUp(Number(values.runs ?? 10)))
  else if (values.only === 'figures') report(await figures())
  else if (isPrinted(values.only)) report(await printed(values.only, Number(values.runs ?? 5)))
  else if (values.only === 'busy') report(await busy())
  else if (values.only === 'saves') report(await saves(Number(values.runs ?? 10)))
  else {
    const bench = await openBench()
    const runs = Number(values.runs ?? 10)
    try {
      const zip = (...[opened, times]: Parameters<typeof pipeline>) =>
        packages(opened, times, Number(values.documents ?? 12))
      for (const [name, part] of Object.entries({ pipeline, suppression, growth, batch, packages: zip, loadGrowth }))
        if (!values.only || values.only === name) report(await part(bench, runs))
      if (!values.only) report(await editor(runs))
      if (values.memory || values.only === 'memory') report(await memory(bench, Number(values.memory ?? 1000)))
    } finally {
      await bench.close()
    }
  }
  const file = new URL(values.keep ? 'results.json' : '../.cache/bench.json', import.meta.url)
  await mkdir(new URL('.', file), { recursive: true })
  const before: Result[] = JSON.parse(await readFile(file, 'utf8').catch(() => '[]'))
  const kept = before.filter(({ name }) => !results.some((result) => result.name === name))
  await writeFile(file, `${JSON.stringify([...kept, ...results], null, 2)}\n`)
} finally {
  await closePdfService()
}
process.exit(0)
