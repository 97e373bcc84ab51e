import { APIError, type CollectionBeforeValidateHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { idOf } from '#access/idOf.ts'
import { inLanguage } from '#language'
import { type Reference, referencesOf } from './references.ts'

type Data = Record<string, unknown>
type Target = { id: string; municipality?: string | { id: string } | null }

const strangers = async (
  req: PayloadRequest,
  relationTo: CollectionSlug,
  ids: string[],
  municipality: string | undefined,
) => {
  const found = await req.payload.find({
    collection: relationTo,
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  return (found.docs as Target[]).filter((doc) => {
    const theirs = idOf(doc.municipality)
    return theirs !== undefined && theirs !== municipality
  })
}

const assertInside = async (req: PayloadRequest, references: Reference[], municipality: string | undefined) => {
  const scoped = references.filter(({ relationTo }) => {
    const { config } = req.payload.collections[relationTo]
    return config.flattenedFields.some((field) => field.name === 'municipality')
  })
  for (const relationTo of new Set(scoped.map((reference) => reference.relationTo))) {
    const group = scoped.filter((reference) => reference.relationTo === relationTo)
    const ids = [...new Set(group.map(({ id }) => id))]
    const [stranger] = await strangers(req, relationTo, ids, municipality)
    if (!stranger) continue
    const field = group.find(({ id }) => id === stranger.id)?.field
    throw new APIError(
      inLanguage(
        {
          sv: `Fältet "${field}" pekar på något som hör till en annan kommun. Välj något ur den egna kommunen.`,
          en: `The field “${field}” points at something of another municipality. Choose something of its own.`,
        },
        { req },
      ),
      400,
      { code: 'OTHER_MUNICIPALITY', field },
      true,
    )
  }
}

/**
 * Everything a document points at belongs to its municipality. The tenancy plugin checks relationships when they are
 * validated, but not uploads and not drafts, and a renderer would then print another municipality's logo. Also holds
 * the municipality itself still: what points at the document would otherwise point across.
 */
export const assertSameMunicipality: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const owner = collection.slug === 'municipalities' ? originalDoc?.id : idOf(originalDoc?.municipality)
  const municipality = owner ?? idOf(data.municipality as string | undefined)
  if (owner && 'municipality' in data && idOf(data.municipality as string | undefined) !== owner)
    throw new APIError(
      inLanguage(
        {
          sv: 'Kommunen kan inte bytas i efterhand. Skapa en ny i den andra kommunen i stället.',
          en: 'The municipality cannot be changed later. Make a new one in the other municipality instead.',
        },
        { req },
      ),
      400,
      null,
      true,
    )
  await assertInside(req, referencesOf(req.payload, collection.flattenedFields, data), municipality)
  return data
}

/** A user may belong to several municipalities; the units of each row belong to the row's own. */
export const assertOwnUnits: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  const array = collection.flattenedFields.find((field) => field.name === 'tenants')
  const rows = (data?.tenants ?? []) as (Data & { tenant?: string })[]
  if (array?.type === 'array')
    for (const row of rows)
      await assertInside(req, referencesOf(req.payload, array.flattenedFields, row), idOf(row.tenant))
  return data
}
