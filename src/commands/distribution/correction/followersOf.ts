import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'
import type { Edition } from '#payload-types'
import { CommandError } from '../../common/CommandError.ts'
import { sameContent } from '../../template/sameContent.ts'
import { editionLine } from '../editionLine.ts'

export type Follower = { id: string; edition: string; trial: boolean; title: string; schoolYear: number }
type Wanted = { editionId: string; published: Pick<Edition, 'content'>; distributionIds: string[] }

/**
 * The chosen distributions, which follow the edition or have been corrected just so already, and all tries of the edition:
 * those are the strategist's own, and are to show what is sent out now.
 *
 * Throws `CommandError`: NOT_FOUND; WRONG_STATE where one follows another correction, whose differences nobody has seen.
 */
export const followersOf = async (
  payload: Payload,
  municipality: string,
  { editionId, published, distributionIds }: Wanted,
): Promise<Follower[]> => {
  const { all } = await editionLine(payload, municipality, editionId)
  const ofLine = { edition: { in: all } }
  const rows = await findAll(
    payload,
    'distributions',
    municipality,
    { and: [ofLine, { or: [{ id: { in: distributionIds } }, { trial: { equals: true } }] }] },
    { fields: ['edition', 'trial', 'title', 'schoolYear'] },
  )
  const found = rows.map(({ edition, trial, ...row }) => ({
    ...row,
    edition: idOf(edition) ?? '',
    trial: trial === true,
  }))
  const chosen = found.filter(({ trial }) => !trial)
  if (chosen.length < new Set(distributionIds).size) throw new CommandError('NOT_FOUND/distribution')
  const others = chosen.flatMap(({ edition }) => (edition === editionId ? [] : [edition]))
  for (const row of await findAll(payload, 'editions', municipality, { id: { in: others } }))
    if (!sameContent(row.content, published.content))
      throw new CommandError('WRONG_STATE/alreadyCorrected', { editionId: row.id, number: row.number })
  return found
}
