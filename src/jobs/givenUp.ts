import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findRows } from '#load/findRows.ts'
import { maxAttempts } from '#load/loadFilesState.ts'

export type GivenUp = { document: string; format: string; audience: string }

const most = 100
const fields = ['document', 'format', 'audience', 'updatedAt'] as const
const keyOf = ({ document, format, audience }: GivenUp) => `${document} ${format} ${audience}`

/** Files of documents that failed as often as they are tried, and have not been made since; the newest first, each once. */
export const givenUp = async (payload: Payload): Promise<GivenUp[]> => {
  const failed = await findRows(
    payload,
    'renders',
    { and: [{ state: { equals: 'failed' } }, { attempts: { greater_than_equal: maxAttempts } }] },
    { fields, sort: '-updatedAt', limit: most },
  )
  const documents = [...new Set(failed.flatMap(({ document }) => idOf(document) ?? []))]
  const made = documents.length
    ? await findRows(
        payload,
        'renders',
        { and: [{ document: { in: documents } }, { state: { equals: 'done' } }] },
        { fields },
      )
    : []
  const seen = (row: (typeof failed)[number]): GivenUp & { at: string } => ({
    document: idOf(row.document) ?? '',
    format: row.format,
    audience: row.audience,
    at: row.updatedAt,
  })
  const since = made.map(seen)
  const left = failed
    .map(seen)
    .filter((one) => !since.some((other) => keyOf(other) === keyOf(one) && other.at > one.at))
  return [...new Map(left.map(({ at: _, ...one }) => [keyOf(one), one])).values()]
}
