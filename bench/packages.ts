import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { loadDocument } from '#load/loadDocument.ts'
import { treeOf } from './documents.ts'
import { inTurn, type Result, ratioOf } from './measure.ts'

/** As many schools that have handed in the same long document, each under its own name, sent out together. */
const handedIn = async (payload: Payload, documentId: string, count: number) => {
  const source = await loadDocument(payload, documentId)
  if (!source) throw new Error('The bench needs a document that is handed in.')
  const { municipality, edition, schoolYear, title, unitSnapshot, visibility, frozenInput, handedInAt } = source
  const sent = { municipality, edition, schoolYear, title, units: [source.unit], state: 'open' as const }
  const distribution = await payload.create({ collection: 'distributions', data: sent, depth: 0 })
  const ids: string[] = []
  for (let school = 0; school < count; school += 1) {
    const name = `Paketskolan ${school}`
    const key = `paket-${randomUUID().slice(0, 8)}`
    const unit = await payload.create({ collection: 'units', data: { municipality, name, key, kind: 'school' } })
    const own = JSON.parse(JSON.stringify(frozenInput).replaceAll(unitSnapshot.name, name)) as object
    const now = new Date().toISOString()
    const row = await payload.db.create({
      collection: 'documents',
      data: {
        ...{ municipality, edition, schoolYear, title, visibility, handedInAt, yieldsProjectedAt: now },
        ...{ unit: unit.id, distribution: distribution.id, state: 'handedIn', rev: 0, frozenInput: own },
        unitSnapshot: { ...unitSnapshot, name },
        ...{ createdAt: now, updatedAt: now },
      },
    })
    ids.push(String(row.id))
  }
  return { distribution: String(distribution.id), ids }
}

/** The ZIP of a distribution, PDF and Word, against the renderer alone on the same documents, all given to it at once. */
export const packages = async (
  { payload, documentId }: { payload: Payload; documentId: string },
  runs: number,
  count: number,
): Promise<Result[]> => {
  const [{ packDistribution }, { packageIdOf }, { openPackage }, { loadPackage }, { renderDocument }] =
    await Promise.all([
      import('#files/package/packDistribution.ts'),
      import('#files/package/packageRow.ts'),
      import('#files/package/openPackage.ts'),
      import('#files/package/packageRow.ts'),
      import('#render/renderDocument.ts'),
    ])
  const { distribution, ids } = await handedIn(payload, documentId, count)
  const municipality = String((await loadDocument(payload, documentId))?.municipality)
  const id = packageIdOf(payload, distribution, 'internal')
  const anew = async () => {
    const of = { document: { in: ids } }
    await payload.delete({ collection: 'renders', where: of })
    await payload.delete({ collection: 'files', where: of })
    await payload.delete({ collection: 'packages', where: { id: { equals: id } } })
    const now = new Date().toISOString()
    const asked = {
      municipality,
      distribution,
      audience: 'internal',
      state: 'queued',
      rev: 0,
      total: 0,
      language: 'sv',
    }
    await payload.db.create({
      collection: 'packages',
      customID: id,
      data: { ...asked, heartbeatAt: now, createdAt: now, updatedAt: now },
    })
  }
  // All are given at once, so that the last waits for the others: longer than a person would.
  const pdf = { deadlineMs: 1_800_000 }
  const options = { loadAsset: async () => undefined, date: new Date('2023-09-20'), pdf }
  const rounds = Math.max(2, Math.round(runs / 4))
  const times = await inTurn(
    {
      'renderer alone': async () => {
        const trees = await Promise.all(ids.map(async (one) => (await treeOf(payload, one)).tree))
        await Promise.all(trees.map((tree) => renderDocument(tree, ['pdf', 'docx'], options)))
      },
      'the whole package': async () => {
        await anew()
        await packDistribution(payload, id)
        const row = await loadPackage(payload, id)
        if (row?.packed?.filter(({ error }) => !error).length !== count) throw new Error('The package lacks documents.')
        for await (const chunk of (await openPackage(payload, row)).chunks()) chunk.byteLength
      },
    },
    rounds,
  )
  return [
    {
      name: 'package-vs-renderer',
      ratio: ratioOf(times['renderer alone'], times['the whole package']),
      unit: `x the renderer alone, ${count} documents`,
      runs: rounds,
    },
  ]
}
