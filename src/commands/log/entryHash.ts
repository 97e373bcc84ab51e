import { createHash } from 'node:crypto'
import { idOf } from '#access/idOf.ts'

/** An entry of the log as it is hashed and exported: what was logged, where it stands in the chain, and its link. */
export type LogEntry = {
  /** 1, 2, 3 …, without gaps. */
  seq: number
  /** ISO time. */
  at: string
  action: string
  noun?: string
  docId?: string
  municipality?: string
  /** Id and name as they were: people are removed, the log is not. */
  person?: string
  userName?: string
  summary?: string
  details?: unknown
  /** SHA-256 of the entry before, empty for the first. */
  previous: string
  hash: string
}
const texts = ['action', 'noun', 'docId', 'person', 'userName', 'summary', 'previous', 'hash'] as const

/** Keys in one order and nothing that says nothing, so that both databases give the same text back. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((part) => canonical(part) ?? null)
  if (value === null || typeof value !== 'object') return value ?? undefined
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  )
}

/** A row of `auditEntries`, from either database, as an entry. */
export const entryOf = (row: Record<string, unknown>): LogEntry => {
  const at = new Date(row.at as string | Date)
  const found = {
    ...Object.fromEntries(texts.flatMap((name) => (row[name] ? [[name, String(row[name])]] : []))),
    seq: Number(row.seq),
    at: Number.isNaN(at.getTime()) ? '' : at.toISOString(),
    ...(row.municipality ? { municipality: idOf(row.municipality) } : {}),
    ...(row.details ? { details: canonical(row.details) } : {}),
  }
  return { action: '', previous: '', hash: '', ...found } as LogEntry
}

/** SHA-256 over everything in an entry but its own hash. */
export const entryHash = ({ hash: _, ...entry }: LogEntry): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(entry)))
    .digest('hex')
