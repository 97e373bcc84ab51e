import type { Payload } from 'payload'
import { findAll } from '#load/findAll.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { isEditable } from '../document/documentFor.ts'
import { editionLine } from './editionLine.ts'

const open = ['notStarted', 'inProgress', 'returned']

/**
 * Lets every document of a corrected edition that is not handed in follow its newest correction; answers, states and
 * visibility stand. One that is handed in meanwhile keeps the edition it was handed in with. May run again at any time.
 */
export const repointDocuments = async (payload: Payload, municipality: string, editionId: string): Promise<number> => {
  const { latest, all } = await editionLine(payload, municipality, editionId)
  const old = all.filter((id) => id !== latest)
  if (old.length === 0) return 0
  const of = { edition: { in: old } }
  const documents = await findAll(
    payload,
    'documents',
    municipality,
    { and: [of, { state: { in: open } }] },
    { fields: ['state'] },
  )
  let moved = 0
  for (const { id } of documents)
    await moveDocument(payload, id, (now) => {
      if (!isEditable(now.state) || now.edition === latest) return undefined
      moved += 1
      return { edition: latest }
    })
  for (const { id } of await findAll(payload, 'distributions', municipality, of, {
    fields: ['edition'],
  }))
    await payload.update({
      collection: 'distributions',
      id,
      data: { edition: latest },
      depth: 0,
      overrideAccess: true,
    })
  return moved
}
