import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { idOf } from '#access/idOf.ts'
import { inLanguage } from '#language'
import type { Unit } from '#payload-types'

const read = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: 'units', id, depth: 0, disableErrors: true, req })

/** A unit below itself would make every walk up the tree endless. */
export const refuseCycle: CollectionBeforeValidateHook<Unit> = async ({ data, originalDoc, req }) => {
  if (!originalDoc?.id || !data?.parent) return data
  const parent = await read(req, idOf(data.parent) ?? '')
  if (parent?.id === originalDoc.id || parent?.path?.includes(`/${originalDoc.id}/`))
    throw new APIError(
      inLanguage(
        {
          sv: 'En enhet kan inte ligga under sig själv. Välj en annan överordnad enhet.',
          en: 'A unit cannot stand below itself. Choose another parent unit.',
        },
        { req },
      ),
      400,
      null,
      true,
    )
  return data
}

type Place = Pick<Unit, 'path' | 'ancestors'>

/** From the top of the tree down; the unit itself is last in `path` and not in `ancestors`. */
const placeUnder = (unit: Unit, parent: Unit | null): Place => ({
  path: `${parent?.path ?? '/'}${unit.id}/`,
  ancestors: parent
    ? [
        ...(Array.isArray(parent.ancestors) ? parent.ancestors : []),
        { id: parent.id, key: parent.key, name: parent.name, kind: parent.kind },
      ]
    : [],
})

/** Stores a unit's place and, when it changed or its name did, that of all units below it. */
const settle = async (req: PayloadRequest, unit: Unit, parent: Unit | null): Promise<Unit> => {
  const place = placeUnder(unit, parent)
  const settled = { ...unit, ...place }
  // Straight to the database: no hook may run for what follows from the tree alone.
  await req.payload.db.updateOne({ collection: 'units', id: unit.id, data: place, req })
  const below = await req.payload.find({
    collection: 'units',
    where: { parent: { equals: unit.id } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const child of below.docs) await settle(req, child, settled)
  return settled
}

export const placeInTree: CollectionAfterChangeHook<Unit> = async ({ doc, previousDoc, req }) => {
  const same = (['name', 'key', 'kind'] as const).every((name) => doc[name] === previousDoc?.[name])
  if (doc.path && same && idOf(doc.parent) === idOf(previousDoc?.parent)) return doc
  const parent = idOf(doc.parent)
  const { path, ancestors } = await settle(req, doc, parent ? await read(req, parent) : null)
  return { ...doc, path, ancestors }
}
