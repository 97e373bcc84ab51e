import type { Payload } from 'payload'
import { loadPublicVersion } from '#load/loadComposeInput.ts'
import { type DocumentFacts, loadDocument, publicAdoption } from '#load/loadDocument.ts'
import { loadArchived } from '#load/loadPublished.ts'
import type { PublicFigure } from '#load/suppression/PublicFigure.ts'
import { type NumbersByBlock, numbersIn } from './numbersIn.ts'

/** Whether a block of the kept tree prints a figure, with as many decimals as it prints. */
const isPrinted = (numbers: NumbersByBlock, instanceKey: string, value: string): boolean =>
  [...(numbers.get(instanceKey) ?? [])].some((one) => {
    const decimals = one.split('.')[1]?.length ?? 0
    return one === value || Number(value).toFixed(decimals) === one
  })

/**
 * What a document shows on the web whose figures were not kept with its files: this program's first months, or another
 * rule of then. Its figures are those of its input; which of them are shown, its kept public tree says. A figure that
 * only looks like a printed one counts as shown: the attacker may know too much, and never too little. `toCome`: the version
 * that is about to be published, instead of the one that the web shows.
 */
export const unkeptFigures = async (
  payload: Payload,
  documentId: string,
  toCome?: DocumentFacts['adoption'],
): Promise<PublicFigure[]> => {
  const document = await loadDocument(payload, documentId)
  const adoption = toCome ?? (document && publicAdoption(document))
  if (!document || !adoption) return []
  const [{ at }, tree] = await Promise.all([
    loadPublicVersion(payload, documentId),
    loadArchived(payload, { ...document, adoption }, 'public', 'json'),
  ])
  const numbers = tree ? numbersIn(JSON.parse(Buffer.from(tree.bytes).toString())) : new Map()
  return at.map(({ instanceKey, value, figure }) =>
    figure.value.kind === 'hidden' && value.kind === 'number' && isPrinted(numbers, instanceKey, value.value)
      ? { ...figure, value: { kind: 'number', value: value.value } }
      : figure,
  )
}
