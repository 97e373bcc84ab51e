import type { Payload } from 'payload'
import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import type { CoveredDocument } from './Element.ts'
import { pagesOf } from './pdfText.ts'

export type MadeDocument = { pages: string[]; form: SectionForm[]; problems: string[]; findings: string[] }

/** Loads the document's seed and makes the document as the server would: the PDF's pages as text, and the form. */
export const makeDocument = async (payload: Payload, covered: CoveredDocument): Promise<MadeDocument> => {
  const seed = await seeds[covered.seed]?.()
  if (!seed) throw new Error(`There is no seed ${covered.seed}.`)
  const { units } = await loadSeed(payload, seed)
  const { docs } = await payload.find({
    collection: 'documents',
    where: {
      and: [{ unit: { equals: units.get(covered.unit) ?? '' } }, { schoolYear: { equals: covered.schoolYear } }],
    },
    limit: 1,
    depth: 0,
  })
  const input = await loadComposeInput(payload, String(docs[0]?.id), { audience: 'internal' })
  const { tree, problems } = compose(registryOf(payload), input)
  const { pdf } = await renderDocument(tree, ['pdf'], {
    date: new Date('2023-09-20'),
    loadAsset: loadAsset(payload, input.document.municipality.key),
  })
  return {
    pages: await pagesOf(pdf.bytes),
    form: formOf(registryOf(payload), input),
    problems: problems.map((problem) => problem.message),
    findings: pdf.findings.map((finding) => finding.message),
  }
}
