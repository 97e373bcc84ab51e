import type { CollectionSlug, Payload, Where } from 'payload'
import type { DocumentFacts } from './loadDocument.ts'
import { today } from './today.ts'

/** What a draft shows beside its unit's answers; an edition never changes. */
const ofMunicipality: CollectionSlug[] = [
  ...(['documents', 'distributions', 'statistics', 'goals', 'focusItems', 'calendarEvents', 'units', 'media'] as const),
]
/** A write in the same millisecond as the newest could be missed, so what is younger (ms) than this tells nothing. */
const unsettled = 2_000

type Newest = [count: number, changedAt: string]
const newest = async (payload: Payload, collection: CollectionSlug, where: Where): Promise<Newest> => {
  const { totalDocs, docs } = await payload.find({
    collection,
    where,
    depth: 0,
    limit: 1,
    sort: '-updatedAt',
    select: { updatedAt: true },
    overrideAccess: true,
  })
  const [row] = docs as { updatedAt?: string }[]
  return [totalDocs, row?.updatedAt ?? '']
}

/**
 * Tells without loading it whether what a document shows has changed since: how many rows it can show, when one was last
 * changed, and the day. Equal stamps are equal documents. `ownInput`: it is made of its stored input alone, images, and the
 * last days that its distribution may move (`withLastDays`). Undefined while somebody writes.
 */
export const stampOf = async (
  payload: Payload,
  { id, rev, municipality, unit, distribution }: DocumentFacts,
  ownInput: boolean,
): Promise<string | undefined> => {
  const inMunicipality = { municipality: { equals: municipality } }
  const counted = await Promise.all(
    ownInput
      ? [newest(payload, 'media', inMunicipality), newest(payload, 'distributions', { id: { equals: distribution } })]
      : [
          newest(payload, 'municipalities', { id: { equals: municipality } }),
          newest(payload, 'answers', { unit: { equals: unit } }),
          ...ofMunicipality.map((collection) => newest(payload, collection, inMunicipality)),
        ],
  )
  const last = Math.max(...counted.map(([, at]) => Date.parse(at) || 0))
  return Date.now() - last < unsettled ? undefined : JSON.stringify([id, rev, today(), counted])
}
