import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Told } from '#document/answer/history/Told.ts'
import { type Written, worthKeeping } from '#document/answer/history/worthKeeping.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Path } from '#document/answer/patch/paths.ts'
import { findRows, type RowOf } from './findRows.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { loadNames } from './loadNames.ts'

/**
 * What somebody wrote at one place of an answer. `value` null: it was emptied. `lost`: another's text stood there and
 * this one never came to count.
 */
export type Version = { at: string; by?: string; path: Path; value?: unknown; lost?: true }
type Change = Told['changes'][number]
export type HistoryRow = RowOf<'answerHistory', 'savedAt' | 'createdAt' | 'author' | 'thinned' | 'changes'>
export type PlacedVersion = Written & { row: HistoryRow; change: Change }

/** Rows of an older program have no moment of their own. */
export const savedAt = (row: Pick<HistoryRow, 'savedAt' | 'createdAt'>) => row.savedAt ?? row.createdAt

/** More saves than a block gets in a year; those that say nothing new have been thinned away. */
const most = 3000

/** Rows as versions, place by place, oldest first, and of those the ones that somebody could miss. */
export const versionsOf = (rows: readonly HistoryRow[]): PlacedVersion[] => {
  const places = new Map<string, PlacedVersion[]>()
  for (const row of rows)
    for (const change of row.changes?.changes ?? []) {
      const lost = (row.changes?.conflicts ?? []).some(({ path }) => sameValue(path, change.path))
      const place = JSON.stringify(change.path)
      const version = { at: Date.parse(savedAt(row)), author: idOf(row.author) ?? '', value: change.value, row, change }
      places.set(place, [...(places.get(place) ?? []), lost ? { ...version, lost } : version])
    }
  return [...places.values()].flatMap((versions) => worthKeeping(versions))
}

export const findHistoryRows = async (
  payload: Payload,
  { id, municipality }: Pick<DocumentFacts, 'id' | 'municipality'>,
  instanceKey: string,
): Promise<HistoryRow[]> => {
  const where: Where = {
    and: [
      { municipality: { equals: municipality } },
      { document: { equals: id } },
      { instanceKey: { equals: instanceKey } },
      { thinned: { not_equals: 'yes' } },
    ],
  }
  return (await findRows(payload, 'answerHistory', where, { sort: '-rev', limit: most })).toReversed()
}

/**
 * How the answer of one block came about, newest first: everything that was written and later replaced, taken away or
 * lost to another's text, and what each sitting ended with. Access is the caller's business.
 */
export const loadHistory = async (
  payload: Payload,
  document: DocumentFacts,
  instanceKey: string,
): Promise<Version[]> => {
  const rows = await findHistoryRows(payload, document, instanceKey)
  const names = await loadNames(
    payload,
    rows.map(({ author }) => author),
  )
  return versionsOf(rows)
    .toSorted((a, b) => b.at - a.at)
    .map(({ row, change, author, lost }) => {
      const by = names.get(author)
      return { at: savedAt(row), ...change, ...(by ? { by } : {}), ...(lost ? { lost } : {}) }
    })
}
