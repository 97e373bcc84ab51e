import type { Payload, Where } from 'payload'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { templateData } from '#commands/template/templateData.ts'
import { ensure, type Loaded, type Report } from './ensure.ts'
import type { Seed } from './Seed.ts'

/** Templates as a strategist would have made them: each version saved, published and made an edition of, in order. */
export const loadTemplates = async (payload: Payload, seed: Seed, loaded: Loaded, report: Report): Promise<void> => {
  const actor = { payload, user: loaded.strategist }
  for (const { libraryKey, block, ...entry } of seed.library)
    await ensure(
      payload,
      'blockLibrary',
      { and: [{ libraryKey: { equals: libraryKey } }, { municipality: { equals: loaded.municipality } }] },
      { ...entry, libraryKey, scope: 'municipal', municipality: loaded.municipality, version: 1, block: [block] },
    )
  for (const template of seed.templates) {
    const [first] = template.versions
    if (!first) continue
    const where: Where = {
      and: [{ title: { equals: first.title } }, { municipality: { equals: loaded.municipality } }],
    }
    const { id } = await ensure(payload, 'templates', where, {
      ...first,
      municipality: loaded.municipality,
      _status: 'published',
    })
    const { docs } = await payload.find({
      collection: 'editions',
      where: { template: { equals: id } },
      sort: 'number',
      depth: 0,
      pagination: false,
    })
    const editions = docs.map((edition) => String(edition.id))
    for (const version of template.versions.slice(editions.length)) {
      if (editions.length > 0)
        await payload.update({
          collection: 'templates',
          id,
          data: templateData({ ...version, _status: 'published' }),
          depth: 0,
        })
      const { editionId } = await publishEdition(actor, { templateId: id })
      editions.push(editionId)
      report(`${seed.municipality.name}: upplaga ${editions.length} av ”${version.title}”`)
    }
    loaded.editions.set(template.key, editions)
  }
}
