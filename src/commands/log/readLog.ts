import type { BasePayload } from 'payload'
import { entryOf, type LogEntry } from './entryHash.ts'

const pageSize = 500
type Row = Record<string, unknown> & { id: string }

/** The whole log from its first entry, some hundred at a time: it may be longer than memory. */
export async function* readLog(payload: BasePayload, after = 0): AsyncGenerator<LogEntry> {
  let seen = after
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: 'auditEntries',
      where: { seq: { greater_than: seen } },
      sort: 'seq',
      limit: pageSize,
      pagination: false,
    })
    for (const doc of docs) yield entryOf(doc)
    if (docs.length < pageSize) return
    seen = Number(docs.at(-1)?.seq)
  }
}
