import type { Payload } from 'payload'
import { compose } from '#document/compose.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { mediaUrl, servedAssets } from '#render/assets.ts'
import { renderHtml } from '#render/html.ts'
import { renderBare } from '#render/pdf/renderBare.ts'
import { type Rendered, renderDocument } from '#render/renderDocument.ts'
import { treeOf } from './documents.ts'
import { inTurn, median, type Result, ratioOf } from './measure.ts'

const loadAsset = async () => undefined
const options = { loadAsset, date: new Date('2023-09-20') }

/** The input after somebody has written another sentence in one answer; a new one each time, so nothing is cached. */
const edited = (input: ComposeInput, round: number): ComposeInput => ({
  ...input,
  answers: { ...input.answers, support: { value: { answer: `Vi behöver stöd ${round} gånger om året.` }, rev: round } },
})

/** The whole way from input to file against a bare print of the same HTML, and where the time goes. */
export const pipeline = async (
  { payload, documentId }: { payload: Payload; documentId: string },
  runs: number,
): Promise<Result[]> => {
  const { input, tree, blocks } = await treeOf(payload, documentId)
  const html = renderHtml(tree, { mode: 'print', assetUrl: mediaUrl })
  const first = (await renderDocument(tree, ['pdf'], options)).pdf
  let round = 0
  const steps: Rendered['timings'][] = []
  const times = await inTurn(
    {
      bare: () => renderBare(html, servedAssets(loadAsset)),
      'pdf-first': async () => {
        const made = await renderDocument(compose(blocks, edited(input, ++round)).tree, ['pdf'], options)
        steps.push(made.pdf.timings)
      },
      'pdf-again': () =>
        renderDocument(compose(blocks, edited(input, ++round)).tree, ['pdf'], { ...options, pageMap: first.pageMap }),
      docx: () => renderDocument(tree, ['docx'], { ...options, pageMap: first.pageMap }),
      html: () => renderDocument(tree, ['html'], options),
      compose: async () => compose(blocks, edited(input, ++round)),
    },
    runs,
  )
  process.stdout.write(`${first.pages} sidor; medianer i millisekunder, en omgång i taget\n`)
  for (const [name, values] of Object.entries(times))
    process.stdout.write(`  ${name.padEnd(12)} ${median(values).toFixed(0).padStart(6)}\n`)
  for (const step of Object.keys(steps[0] ?? {}))
    process.stdout.write(
      `    ${step.padEnd(24)} ${median(steps.slice(1).map((one) => one[step] ?? 0))
        .toFixed(1)
        .padStart(8)}\n`,
    )
  const against = (name: keyof typeof times, base: keyof typeof times): Result => ({
    name: base === 'bare' ? String(name) : `${String(name)}-vs-pdf`,
    ratio: ratioOf(times[name], times[base]),
    unit: base === 'bare' ? 'gånger bare' : 'gånger pdf-first',
    runs,
  })
  return [
    against('pdf-first', 'bare'),
    against('pdf-again', 'bare'),
    against('docx', 'pdf-first'),
    against('html', 'pdf-first'),
    against('compose', 'pdf-first'),
  ]
}
