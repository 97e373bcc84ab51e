import type { Payload } from 'payload'
import { closePdfService, createPdfService } from '#render/pdf/service.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { treeOf } from './documents.ts'
import { inTurn, type Result, ratioOf } from './measure.ts'

/** Documents per second with the warm service on two cores, against the same pipeline with a browser for each, one by one. */
export const batch = async (
  { payload, documentId }: { payload: Payload; documentId: string },
  runs: number,
): Promise<Result[]> => {
  const { tree } = await treeOf(payload, documentId)
  const options = { loadAsset: async () => undefined, date: new Date('2023-09-20') }
  const count = 8
  const rounds = Math.max(2, Math.round(runs / 4))
  const times = await inTurn(
    {
      pooled: () => Promise.all(Array.from({ length: count }, () => renderDocument(tree, ['pdf'], options))),
      'one by one': async () => {
        for (let at = 0; at < count; at++) {
          const service = createPdfService({ concurrency: 1 })
          await renderDocument(tree, ['pdf'], { ...options, pdf: { service } })
          await closePdfService(service)
        }
      },
    },
    rounds,
  )
  return [
    {
      name: 'batch-vs-browser-per-document',
      ratio: ratioOf(times['one by one'], times.pooled),
      unit: 'dokument per sekund',
      runs: rounds,
    },
  ]
}
