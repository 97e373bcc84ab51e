import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { closePdfService } from '#render/pdf/service.ts'
import { countPages } from '#test/validators/countPages.ts'
import { judgePdf } from '#test/validators/verapdf.ts'
import { inTurn, median, type Result, ratioOf, time } from './measure.ts'
import { childrenOf, memoryOf } from './memory.ts'
import { type BenchDocument, fiveDocuments } from './peers/fiveDocuments.ts'
import type { Measured } from './peers/Measured.ts'
import { writeReport } from './peers/report.ts'
import { type Way, waysFor } from './peers/ways.ts'

/** Two at a time, as many as the machine has cores; each takes the next when it is done. */
const twoAtATime = async (documents: BenchDocument[], run: (document: BenchDocument) => Promise<void>) => {
  const waiting = [...documents]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next)
  }
  await Promise.all([worker(), worker()])
}

/** The highest memory seen while the five are made one after another: of the program, or of the browser without this process. */
const peakOf = async (way: Way, documents: BenchDocument[], out: (document: BenchDocument) => string) => {
  let peak = 0
  const see = (megabytes: number) => {
    peak = Math.max(peak, megabytes)
  }
  const browsers = () => childrenOf(process.pid).reduce((sum, pid) => sum + memoryOf(pid), 0)
  // The browser of the way before must not count.
  if (way.inProcess) await closePdfService()
  const timer = way.inProcess ? setInterval(() => see(browsers()), 100) : undefined
  for (const document of documents) await way.run(document, out(document), see)
  clearInterval(timer)
  return peak
}

const rulesOf = async (files: string[], profile: 'ua1' | '2a') =>
  [...new Set(Object.values(await judgePdf(files, profile)).flatMap((rules) => rules.map(ruleName)))].sort()
const ruleName = (rule: string) => rule.split(' ')[0] ?? rule

/** The same five documents by us and by others, on this machine: speed, memory, and what veraPDF says of the files. */
export const peers = async (runs: number): Promise<Result[]> => {
  process.stdout.write('five documents\n')
  const { documents, close } = await fiveDocuments()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'peers-'))
  try {
    const ways = await waysFor(documents, folder)
    const outOf = (way: Way) => (document: BenchDocument) => path.join(folder, `${way.name}-${document.name}.pdf`)
    const times: Record<string, Record<string, number[]>> = {}
    for (const document of documents) {
      const byWay = ways.map((way) => [way.name, () => way.run(document, outOf(way)(document))] as const)
      times[document.name] = await inTurn(Object.fromEntries(byWay), runs)
      const medians = ways.map(({ name }) => `${name} ${median(times[document.name]?.[name] ?? []).toFixed(0)} ms`)
      process.stdout.write(`  ${document.name}: ${medians.join(', ')}\n`)
    }
    const measured: Measured[] = []
    for (const way of ways) {
      const out = outOf(way)
      const files = documents.map(out)
      const batch = await time(() => twoAtATime(documents, (document) => way.run(document, out(document))))
      const pages = await Promise.all(files.map(async (file) => countPages(await readFile(file))))
      measured.push({
        way,
        milliseconds: Object.fromEntries(documents.map(({ name }) => [name, median(times[name]?.[way.name] ?? [])])),
        pages: Object.fromEntries(documents.map(({ name }, index) => [name, pages[index] ?? 0])),
        perSecond: (documents.length / batch) * 1000,
        megabytes: await peakOf(way, documents, out),
        failed: { ua1: await rulesOf(files, 'ua1'), '2a': await rulesOf(files, '2a') },
      })
    }
    await writeReport(measured, runs)
    return measured.flatMap(({ way, failed, perSecond }): Result[] => {
      const ratios = documents.map(({ name }) => ratioOf(times[name]?.[way.name] ?? [], times[name]?.ours ?? []))
      const rules = failed.ua1.length + failed['2a'].length
      const peer = `peer-${way.name}`
      return [
        ...(way.name === 'ours'
          ? []
          : [{ name: `${peer}-vs-pdf-first`, ratio: median(ratios), unit: 'gånger pdf-first', runs }]),
        { name: `${peer}-documents-per-second`, ratio: perSecond, unit: 'dokument per sekund', runs: 1 },
        { name: `${peer}-failed-rules`, ratio: rules, unit: 'underkända regler i PDF/UA-1 och PDF/A-2a', runs: 1 },
      ]
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
    await close()
  }
}
