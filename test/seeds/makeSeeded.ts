import type { Payload, Where } from 'payload'
import { checkDocument } from '#document/answer/checkDocument.ts'
import { compose } from '#document/compose.ts'
import { allNodes, nodesOf } from '#document/tree/walk.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import type { Seed } from '#seeds/Seed.ts'

/** The documents of a seed, composed as the server would. */
export const makeSeeded = async (payload: Payload, seed: Seed) => {
  const loaded = await loadSeed(payload, seed)
  const document = async (unit: string, schoolYear: number) => {
    const where: Where = {
      and: [{ unit: { equals: loaded.units.get(unit) ?? '' } }, { schoolYear: { equals: schoolYear } }],
    }
    const { docs } = await payload.find({ collection: 'documents', where, limit: 1, depth: 0 })
    const input = await loadComposeInput(payload, String(docs[0]?.id), { audience: 'internal' })
    const { tree, problems } = compose(registryOf(payload), input)
    const nodes = allNodes(tree.children)
    return {
      id: String(docs[0]?.id),
      state: docs[0]?.state,
      input,
      tree,
      problems: problems.map(({ message }) => message),
      findings: checkDocument(registryOf(payload), input).map(({ message }) => message),
      nodes,
      tables: nodesOf(tree.children, 'table'),
    }
  }
  return { ...loaded, document }
}
