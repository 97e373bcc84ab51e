import type { Payload } from 'payload'
import { renderDocument } from '#render/renderDocument.ts'
import { lengthened, treeOf } from './documents.ts'
import { inTurn, median, type Result } from './measure.ts'

/** Time per page of a document of some 5 pages and of one of some 200. */
export const growth = async (
  { payload, documentId }: { payload: Payload; documentId: string },
  runs: number,
): Promise<Result[]> => {
  const { tree } = await treeOf(payload, documentId)
  const options = { loadAsset: async () => undefined, date: new Date('2023-09-20') }
  const [part] = lengthened(tree, 1).children
  const short = part?.type === 'section' ? { ...tree, children: part.children.slice(0, 2) } : tree
  const pages = { short: 0, long: 0 }
  const make = (name: 'short' | 'long', one: typeof tree) => async () => {
    const { pdf } = await renderDocument(one, ['pdf'], options)
    pages[name] = pdf.pages ?? 0
  }
  const once = (await renderDocument(lengthened(tree, 1), ['pdf'], options)).pdf.pages ?? 1
  const long = lengthened(tree, Math.round(200 / once))
  const rounds = Math.max(3, Math.round(runs / 3))
  const times = await inTurn({ short: make('short', short), long: make('long', long) }, rounds)
  const perPage = { short: median(times.short) / pages.short, long: median(times.long) / pages.long }
  process.stdout.write(
    `tillväxt: ${pages.short} sidor ${perPage.short.toFixed(1)} ms/sida, ${pages.long} sidor ${perPage.long.toFixed(1)} ms/sida\n`,
  )
  return [{ name: 'growth-200-vs-5-pages', ratio: perPage.long / perPage.short, unit: 'tid per sida', runs: rounds }]
}
