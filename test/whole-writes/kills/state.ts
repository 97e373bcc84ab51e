import type { CollectionSlug, Payload } from 'payload'

type Row = Record<string, unknown> & { id: string }
const collections = [
  'users',
  'municipalities',
  'templates',
  'editions',
  'distributions',
  'documents',
  'answers',
] as const
export type State = Record<(typeof collections)[number] | 'auditEntries' | 'templateVersions', Row[]>

/** All that the kills are judged by. */
export const stateOf = async (payload: Payload): Promise<State> => {
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const rows = async (collection: CollectionSlug) =>
    (await payload.find({ collection, ...all })).docs as unknown as Row[]
  const entries = Object.fromEntries(
    await Promise.all(collections.map(async (name) => [name, await rows(name)] as const)),
  )
  const log = await rows('auditEntries')
  const latest = await payload.findVersions({ collection: 'templates', where: { latest: { equals: true } }, ...all })
  return {
    ...entries,
    auditEntries: log.filter(({ action }) => !['login', 'update', 'create'].includes(String(action))),
    templateVersions: latest.docs as unknown as Row[],
  } as State
}
