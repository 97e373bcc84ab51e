import type { DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { mediaUrl, servedAssets } from '#render/assets.ts'
import { renderHtml } from '#render/html.ts'
import { renderBare } from '#render/pdf/renderBare.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { openBench, renamed, treeOf } from './documents.ts'
import { inTurn, median, type Result, ratioOf } from './measure.ts'

const options = { loadAsset: async () => undefined, date: new Date('2025-11-18') }
const charts = ({ children }: DocumentTree) => nodesOf(children, 'figure').length

/** The seeded brochure with its schools repeated until it has as many charts. */
const asLarge = (tree: DocumentTree, wanted: number): DocumentTree => {
  const schools = tree.children.filter(({ origin }) => origin.blockKey?.startsWith('school@'))
  const large = { ...tree, children: [...tree.children] }
  for (let copy = 1; charts(large) < wanted; copy += 1)
    for (const school of schools) if (charts(large) < wanted) large.children.push(renamed(school, copy))
  return large
}

/** The documents that were made of kinds nobody here had seen: the seed of each, and how many charts it is measured with. */
export const printedDocuments = {
  brochure: { seed: 'broschyr', charts: 450 },
  decision: { seed: 'tillsynsbeslut', charts: 0 },
  board: { seed: 'namndrapport', charts: 0 },
}

/**
 * One of them: milliseconds to PDF and Word, and PDF against a bare print of the same HTML. The brochure has its schools
 * repeated to some sixty pages and 450 charts.
 */
export const printed = async (name: keyof typeof printedDocuments, runs: number): Promise<Result[]> => {
  const { seed, charts: wanted } = printedDocuments[name]
  const bench = await openBench(seed)
  try {
    const tree = asLarge((await treeOf(bench.payload, bench.documentId)).tree, wanted)
    const html = renderHtml(tree, { mode: 'print', assetUrl: mediaUrl })
    const { pages } = (await renderDocument(tree, ['pdf'], options)).pdf
    const times = await inTurn(
      {
        bare: () => renderBare(html, servedAssets(options.loadAsset)),
        pdf: () => renderDocument(tree, ['pdf'], options),
        docx: () => renderDocument(tree, ['docx'], options),
      },
      runs,
    )
    const unit = `ms, ${pages} sidor och ${charts(tree)} diagram`
    return [
      { name: `${name}-pdf-ms`, ratio: median(times.pdf), unit, runs },
      { name: `${name}-docx-ms`, ratio: median(times.docx), unit, runs },
      { name: `${name}-pdf-first`, ratio: ratioOf(times.pdf, times.bare), unit: 'gånger bare', runs },
    ]
  } finally {
    await bench.close()
  }
}
