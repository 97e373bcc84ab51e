import { idOf } from '#access/idOf.ts'
import { sortKey } from '#document/text/sortKey.ts'
import type { Edition } from '#payload-types'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idFrom } from '../../common/idFrom.ts'
import { isUniqueError } from '../../common/isUniqueError.ts'
import { sameContent } from '../../template/sameContent.ts'
import { editionLine } from '../editionLine.ts'
import { correctionsIn } from './corrections.ts'
import { latestEdition } from './latestEdition.ts'

type Wanted = { municipality: string; editionId: string; published: Edition; reason: string }

/**
 * The edition that corrects another, with the content of `published`: the newest correction where it says so already, else
 * one that supersedes it. An edition has at most one correction, whose id follows from it, so that two at once make one.
 * Throws `CommandError`: BUSY.
 */
export const makeCorrection = async (
  { payload, user }: Actor,
  { municipality, editionId, published, reason }: Wanted,
): Promise<{ edition: Edition; made: boolean }> => {
  const { template, title, content } = published
  let made = false
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { latest: id } = await editionLine(payload, municipality, editionId)
    const latest = await payload.findByID({ collection: 'editions', id, depth: 0, overrideAccess: true })
    if (id !== editionId && sameContent(latest.content, content)) return { edition: latest, made }
    const now = new Date().toISOString()
    const { number } = await latestEdition(payload, municipality, idOf(template) ?? '')
    const data = {
      municipality,
      template,
      number: number + 1,
      title,
      sortKey: sortKey(title),
      content: structuredClone(content),
      supersedes: id,
      corrections: [...correctionsIn(latest.corrections), { at: now, reason }],
      publishedAt: now,
      publishedBy: user.id,
      createdAt: now,
      updatedAt: now,
    }
    try {
      await payload.db.create({ collection: 'editions', customID: idFrom(payload, 'correction', id), data })
      made = true
    } catch (error) {
      const line = await editionLine(payload, municipality, editionId)
      if (!isUniqueError(error) && line.latest === id) throw error
    }
  }
  throw new CommandError('BUSY/template')
}
