import type { Payload, Where } from 'payload'

/** States in which a document is finished enough to be rendered by the demo. */
const finished = ['handedIn', 'adopted', 'published']

/** Documents by id, or all finished ones of a seed by its name, oldest school year first. */
export const findDocuments = async (payload: Payload, name: string): Promise<{ id: string; title: string }[]> => {
  const municipality = await payload.find({
    collection: 'municipalities',
    where: { key: { equals: name } },
    limit: 1,
    depth: 0,
  })
  const [found] = municipality.docs
  const where: Where = found
    ? { and: [{ municipality: { equals: found.id } }, { state: { in: finished } }] }
    : { id: { equals: name } }
  const { docs } = await payload.find({
    collection: 'documents',
    where,
    sort: 'schoolYear',
    depth: 0,
    pagination: false,
    select: { title: true },
  })
  return docs.map((document) => ({ id: String(document.id), title: document.title }))
}
