import type { Payload, Where } from 'payload'
import { givenUp } from '../givenUp.ts'
import { livingNodes } from '../node/nodeRow.ts'
import { gauge, type Metric, type Value } from './metric.ts'
import { unarchived } from './unarchived.ts'

const count = async (payload: Payload, collection: 'renders' | 'payload-jobs', where: Where): Promise<number> =>
  (await payload.count({ collection, where, overrideAccess: true })).totalDocs

const roles = ['web', 'worker', 'both']
const nodes = async (payload: Payload): Promise<Metric> => {
  const living = await livingNodes(payload)
  const values = roles.map((role): Value => [`{role="${role}"}`, living.filter((node) => node.role === role).length])
  return gauge('nodes', 'Nodes that have been heard of within half a minute.', values)
}

/** What waits, runs and has been given up, whichever node it is on. */
export const ofDatabase = async (payload: Payload): Promise<Metric[]> => {
  const states = ['queued', 'running', 'done', 'failed']
  const renders = states.map(
    async (state): Promise<Value> => [
      `{state="${state}"}`,
      await count(payload, 'renders', { state: { equals: state } }),
    ],
  )
  const failed = await count(payload, 'payload-jobs', { hasError: { equals: true } })
  const open: Where = { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] }
  return [
    gauge('renders', 'Renderings in the database by state.', await Promise.all(renders)),
    gauge(
      'render_given_up',
      'Files that could not be made and are not tried again, by document; at most 100 are named.',
      (await givenUp(payload)).map(
        ({ document, format, audience }): Value => [
          `{document="${document}",format="${format}",audience="${audience}"}`,
          1,
        ],
      ),
    ),
    gauge('jobs', 'Jobs in the database: waiting or running, and those that were given up.', [
      ['{state="open"}', await count(payload, 'payload-jobs', open)],
      ['{state="failed"}', failed],
    ]),
    gauge(
      'documents_unarchived',
      'Adopted over ten minutes ago, and not all files are in the archive.',
      await unarchived(payload),
    ),
    await nodes(payload),
  ]
}
