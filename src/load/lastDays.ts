import type { Payload } from 'payload'
import { answeringOf } from '#document/input/answeredBy.ts'
import type { ComposeInput } from '#document/input/input.ts'
import type { DocumentFacts } from './loadDocument.ts'
import { loadTimes } from './loadTimes.ts'

/**
 * The input with the last day of each section that others answer. It stands in the distribution, which may move it after
 * the rest was handed in: a day that is told is the one that counts.
 */
export const withLastDays = async (
  payload: Payload,
  document: DocumentFacts,
  input: ComposeInput,
): Promise<ComposeInput> => {
  const roots = new Set([...answeringOf(input.template).values()].map(({ root }) => root))
  if (roots.size === 0) return input
  const times = await loadTimes(payload, document)
  const lastDays = Object.fromEntries([...roots].flatMap((root) => (times[root]?.due ? [[root, times[root].due]] : [])))
  return Object.keys(lastDays).length > 0 ? { ...input, lastDays } : input
}
