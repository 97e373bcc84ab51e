import type { ShelfWords } from '#shelf/ShelfEntry.ts'
import type { Actor } from '../common/actor.ts'
import { asReader } from '../common/asReader.ts'

type Keyed = { key: string }
const lists = ['domains', 'subjects', 'groups', 'measures', 'scales', 'roles'] as const

/**
 * Adds the words that a municipality lacks, by key. The principal is the municipality; another role prints as the role
 * until somebody writes who it is.
 */
export const addWords = async (actor: Actor, municipality: string, words: ShelfWords): Promise<void> => {
  const { payload } = actor
  const reader = await asReader(actor)
  const row = await payload.findByID({ collection: 'municipalities', id: municipality, depth: 0, ...reader })
  const nameOf = ({ key, label }: { key: string; label: string }) => (key === 'principal' ? row.name : label)
  const wanted = { ...words, roles: words.roles?.map((role) => ({ ...role, value: nameOf(role) })) }
  const data = Object.fromEntries(
    lists.flatMap((list) => {
      const before: Keyed[] = row[list] ?? []
      const added = (wanted[list] ?? []).filter(({ key }) => !before.some((one) => one.key === key))
      return added.length > 0 ? [[list, [...before, ...added]]] : []
    }),
  )
  if (Object.keys(data).length > 0)
    await payload.update({ collection: 'municipalities', id: municipality, data, depth: 0, ...reader })
}
