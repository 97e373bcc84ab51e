import type { RequiredDataFromCollectionSlug } from 'payload'

type Data = RequiredDataFromCollectionSlug<'templates'>

/** A design as data of its collection: by name the same, and what stands under each name is checked when it is saved. */
export const templateData = (design: Record<string, unknown>): Data => design as Data
