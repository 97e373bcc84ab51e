import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { deliveriesOf, documentsIn } from '#commands/delivery/readDeliveries.ts'
import { purgeDocument } from '#commands/retention/purgeDocument.ts'
import { type DocumentFacts, documentFacts } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'

type Rule = { template?: unknown; years?: number | null }
/** A school year ends with June: `2019` is 2019/20, and two years after it is the first of July 2022. */
const endedLongEnough = (schoolYear: number, years: number, now: string) => now >= `${schoolYear + 1 + years}-07-01`

const documentsOf = async (payload: Payload, municipality: string, template: string) => {
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const where: Where = { and: [{ municipality: { equals: municipality } }, { template: { equals: template } }] }
  const editions = await payload.find({ collection: 'editions', where, select: { title: true }, ...all })
  const ids = editions.docs.map(({ id }) => id)
  if (ids.length === 0) return []
  const found = await payload.find({
    collection: 'documents',
    where: { and: [{ municipality: { equals: municipality } }, { edition: { in: ids } }] },
    ...all,
  })
  return found.docs.map(documentFacts)
}

/** Where removal waits for the archive, an adopted document goes when the archive has confirmed that it holds it. */
const mayGo = async (payload: Payload, municipality: string, waits: boolean) => {
  if (!waits) return () => true
  const confirmed = (await deliveriesOf(payload, municipality)).filter(({ receivedOn }) => receivedOn)
  const held = new Set(confirmed.flatMap(documentsIn))
  return ({ id, adoption }: DocumentFacts) => !adoption || held.has(id)
}

/**
 * Removes what each municipality has decided not to keep, by kind of document and years after its school year. Nothing is
 * removed where nobody has decided. One that cannot be removed does not keep the rest. `now`: a date, for tests.
 */
export const purge = async (payload: Payload, now = today()): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'municipalities',
    depth: 0,
    pagination: false,
    select: { retention: true, delivery: true },
    overrideAccess: true,
  })
  let purged = 0
  for (const { id: municipality, retention, delivery } of docs) {
    const isFree = await mayGo(payload, municipality, delivery?.beforeRemoval ?? false)
    for (const { template, years } of (retention ?? []) as Rule[]) {
      const of = idOf(template)
      if (!of || !years) continue
      for (const document of await documentsOf(payload, municipality, of)) {
        if (!endedLongEnough(document.schoolYear, years, now) || !isFree(document)) continue
        try {
          await purgeDocument(payload, document, { template: of, years })
          purged += 1
        } catch (err) {
          payload.logger.error({ err }, `purge: ${document.id}`)
        }
      }
    }
  }
  return purged
}
