import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'
import type { Template } from '#payload-types'

export type LatestTemplate = Pick<Template, 'id' | 'title' | 'sections'>

/** The municipality's templates as they stand, drafts as they are. */
export const latestTemplates = async (payload: Payload, municipality: string): Promise<LatestTemplate[]> => {
  const { docs } = await payload.findVersions({
    collection: 'templates',
    where: { and: [{ latest: { equals: true } }, { 'version.municipality': { equals: municipality } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const drafts = docs.map(({ version, parent }) => ({ ...version, id: String(parent) }))
  const saved = await findAll(payload, 'templates', municipality, {})
  return [...drafts, ...saved.filter(({ id }) => drafts.every((draft) => draft.id !== id))]
}
