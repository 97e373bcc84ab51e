import type { Payload } from 'payload'
import { compose } from '#document/compose.ts'
import type { Audience } from '#document/input/input.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { inTurn, median, type Result, ratioOf } from './measure.ts'

const options = { loadAsset: async () => undefined, date: new Date('2023-09-20') }

/**
 * What judging every figure over the whole municipality costs: the public version of the finished document against the
 * internal one, from the database to the three files (`suppression-vs-none`), and loaded and composed alone.
 */
export const suppression = async (
  { payload, documentId }: { payload: Payload; documentId: string },
  runs: number,
): Promise<Result[]> => {
  const [{ loadComposeInput }, { registryOf }] = await Promise.all([
    import('#load/loadComposeInput.ts'),
    import('#load/registryOf.ts'),
  ])
  const tree = async (audience: Audience) =>
    compose(registryOf(payload), await loadComposeInput(payload, documentId, { audience })).tree
  const files = async (audience: Audience) => renderDocument(await tree(audience), ['pdf', 'docx', 'html'], options)
  const times = await inTurn(
    {
      public: () => files('public'),
      internal: () => files('internal'),
      publicTree: () => tree('public'),
      internalTree: () => tree('internal'),
    },
    runs,
  )
  for (const [name, values] of Object.entries(times))
    process.stdout.write(`  ${name.padEnd(12)} ${median(values).toFixed(0).padStart(6)} ms\n`)
  return [
    { name: 'suppression-vs-none', ratio: ratioOf(times.public, times.internal), unit: 'gånger intern version', runs },
    {
      name: 'suppression-vs-none-composed',
      ratio: ratioOf(times.publicTree, times.internalTree),
      unit: 'gånger intern version',
      runs,
    },
  ]
}
