import type { Payload } from 'payload'
import type { TemplateContent } from '#document/input/input.ts'
import { findRows } from './findRows.ts'
import { loadContents } from './loadContents.ts'

/** Editions that are looked through, the newest first: some years of a municipality's templates. */
const most = 40

export const recentContents = async (payload: Payload, municipality: string): Promise<TemplateContent[]> => {
  const rows = await findRows(
    payload,
    'editions',
    { municipality: { equals: municipality } },
    { fields: ['number'], sort: '-publishedAt', limit: most },
  )
  const contents = await loadContents(
    payload,
    municipality,
    rows.map(({ id }) => id),
  )
  return [...contents.values()]
}
