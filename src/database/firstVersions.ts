import type { BasePayload } from 'payload'

/**
 * A municipality from before municipalities had versions gets one of how it stands, or its first save would replace what
 * nobody could see any more. Does nothing where there is one.
 */
export const firstVersions = async (payload: BasePayload): Promise<void> => {
  const { docs } = await payload.find({ collection: 'municipalities', depth: 0, pagination: false })
  for (const { id, ...versionData } of docs) {
    const { totalDocs } = await payload.db.countVersions({
      collection: 'municipalities',
      where: { parent: { equals: id } },
    })
    if (totalDocs > 0) continue
    const { createdAt, updatedAt } = versionData
    await payload.db.createVersion({
      collectionSlug: 'municipalities',
      parent: id,
      autosave: false,
      createdAt,
      updatedAt,
      versionData,
    })
  }
}
