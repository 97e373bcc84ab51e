import type { Payload } from 'payload'
import { treeOf } from './documents.ts'
import { median, type Result, time } from './measure.ts'

/** Loading and composing one document as the municipality grows: ten times the schools, with ten years of figures each. */
export const loadGrowth = async (
  { payload }: { payload: Payload; documentId: string },
  runs: number,
): Promise<Result[]> => {
  // An unfrozen document is loaded from the collections; a handed-in one from its stored input.
  const { docs } = await payload.find({
    collection: 'documents',
    where: { state: { equals: 'inProgress' } },
    limit: 1,
    depth: 0,
  })
  const [document] = docs
  if (!document) throw new Error('The bench needs a document in progress.')
  const measured = async () => {
    const times: number[] = []
    for (let round = 0; round <= runs; round++) times.push(await time(() => treeOf(payload, String(document.id))))
    return median(times.slice(1))
  }
  const before = await measured()
  const municipality = String(document.municipality)
  for (let school = 0; school < 60; school++) {
    const unit = await payload.create({
      collection: 'units',
      data: { name: `Skola ${school}`, key: `bench-${school}`, kind: 'school', municipality },
    })
    await Promise.all(
      Array.from({ length: 40 }, (_, row) =>
        payload.create({
          collection: 'statistics',
          data: {
            municipality,
            unit: unit.id,
            measure: `passAllTakenGrade${row % 2 ? 6 : 9}`,
            group: ['all', 'girls', 'boys', 'F-3'][row % 4] ?? 'all',
            period: `VT${2013 + Math.floor(row / 4)}`,
            value: { kind: 'number', value: '80' },
            origin: 'import',
          },
        }),
      ),
    )
  }
  const after = await measured()
  process.stdout.write(
    `läsning och sammansättning: ${before.toFixed(0)} ms, med 60 skolor och tio år till ${after.toFixed(0)} ms\n`,
  )
  return [{ name: 'load-60-schools-10-years', ratio: after / before, unit: 'gånger 7 skolor', runs }]
}
