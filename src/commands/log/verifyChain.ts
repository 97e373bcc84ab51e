import { entryHash, type LogEntry } from './entryHash.ts'

export type ChainFault = {
  seq: number
  /**
   * `changed`: the entry is not what was hashed. `missing`: at least one entry before it is gone. `unlinked`: the entry
   * before it is another one than the one that it was linked to.
   */
  kind: 'changed' | 'missing' | 'unlinked'
}
export type Verified = { entries: number; last?: Pick<LogEntry, 'seq' | 'at' | 'hash'>; faults: ChainFault[] }

/** Whether a log is whole: every number from 1, each entry as it was written, each linked to the one before it. */
export const verifyChain = async (entries: AsyncIterable<LogEntry> | Iterable<LogEntry>): Promise<Verified> => {
  const faults: ChainFault[] = []
  let count = 0
  let before: LogEntry | undefined
  for await (const entry of entries) {
    const { seq } = entry
    if (entryHash(entry) !== entry.hash) faults.push({ seq, kind: 'changed' })
    if (seq !== (before?.seq ?? 0) + 1) faults.push({ seq, kind: 'missing' })
    else if (entry.previous !== (before?.hash ?? '')) faults.push({ seq, kind: 'unlinked' })
    before = entry
    count += 1
  }
  if (!before) return { entries: count, faults }
  return { entries: count, last: { seq: before.seq, at: before.at, hash: before.hash }, faults }
}
