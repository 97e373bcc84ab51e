import type { CollectionConfig, Endpoint } from 'payload'
import { refusePlaces } from './hooks/refusePlaces.ts'

const notThere = (path: string, method: Endpoint['method']): Endpoint => ({
  path,
  method,
  handler: () => Response.json({ errors: [{ message: 'Adressen finns inte.' }] }, { status: 404 }),
})
const versions = [notThere('/versions', 'get'), notThere('/versions/:id', 'get'), notThere('/versions/:id', 'post')]

/** Payload answers 500 for versions of what has none, and for a search by place where nothing has one. */
export const onlyWhatIsThere = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...(collection.versions ? [] : versions)],
  hooks: { ...collection.hooks, beforeOperation: [refusePlaces, ...(collection.hooks?.beforeOperation ?? [])] },
})
