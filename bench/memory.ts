import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { renderDocument } from '#render/renderDocument.ts'
import { treeOf } from './documents.ts'
import { median, type Result } from './measure.ts'

/** The processes that a process has started and that still run. */
export const childrenOf = (pid: number): number[] => {
  try {
    return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
      .toString()
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map(Number)
  } catch {
    // `ps` answers with status 1 when there are none.
    return []
  }
}
/** The same of the process alone. */
export const ownMemory = (pid: number): number => {
  try {
    return Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Proportional set size of a process and all below it, in MB: shared pages are counted once. Linux only. */
export const memoryOf = (pid: number): number =>
  childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), ownMemory(pid))

/** Many documents in a row: the median memory of the last hundred against that of documents 101 to 200. */
export const memory = async (
  { payload, documentId }: { payload: Payload; documentId: string },
  count: number,
): Promise<Result[]> => {
  const { tree } = await treeOf(payload, documentId)
  const used: number[] = []
  for (let at = 0; at < count; at++) {
    await renderDocument(tree, ['pdf'], { loadAsset: async () => undefined, date: new Date('2023-09-20') })
    used.push(memoryOf(process.pid))
    if (at % 100 === 99) process.stdout.write(`  ${at + 1} dokument, ${median(used.slice(-100)).toFixed(0)} MB\n`)
  }
  return [
    {
      name: 'memory-last-vs-second-hundred',
      ratio: median(used.slice(-100)) / median(used.slice(100, 200)),
      unit: 'PSS',
      runs: count,
    },
  ]
}
