import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { inLanguage } from '#language'

const counted = async (req: PayloadRequest, collection: CollectionSlug, where: Where) =>
  (await req.payload.count({ collection, where, req })).totalDocs

/** A unit that something points at is closed or merged with a date, never removed: its documents and figures stay. */
export const refuseUsedUnit: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const at = (field: string): Where => ({ [field]: { equals: id } })
  const [documents, figures, goals, below, items, people] = await Promise.all([
    counted(req, 'documents', at('unit')),
    counted(req, 'statistics', at('unit')),
    counted(req, 'goals', at('unit')),
    counted(req, 'units', { or: [at('parent'), at('mergedInto'), at('nextParent')] }),
    counted(req, 'focusItems', { or: [at('area'), { highlightedFor: { in: [id] } }] }),
    counted(req, 'users', { 'tenants.units': { in: [id] } }),
  ])
  const used = [
    [documents, 'dokument', 'documents'],
    [figures, 'siffror', 'figures'],
    [goals, 'mål', 'goals'],
    [items, 'utvecklingsområden', 'development areas'],
    [below, 'andra enheter', 'other units'],
    [people, 'personer', 'people'],
  ].filter(([count]) => Number(count) > 0)
  if (used.length === 0) return
  const list = (language: 1 | 2) => used.map((one) => `${one[0]} ${one[language]}`).join(', ')
  throw new APIError(
    inLanguage(
      {
        sv: `Enheten kan inte tas bort, för den används: ${list(1)}. Lägg ned den, eller slå ihop den med en annan, så finns det gamla kvar.`,
        en: `The unit cannot be removed, for it is in use: ${list(2)}. Close it, or merge it with another, and what is old stays.`,
      },
      { req },
    ),
    409,
    { code: 'UNIT_USED' },
    true,
  )
}
