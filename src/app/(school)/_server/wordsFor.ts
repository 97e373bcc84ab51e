import type { Payload } from 'payload'
import { loadContents } from '#load/loadContents.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import type { Words } from '#school/words/sv.ts'
import { wordsOf } from '#school/words/wordsOf.ts'

/** The words of a document whose input is not at hand: its edition says the language, and is kept in memory. */
export const wordsFor = async (
  payload: Payload,
  { municipality, edition }: Pick<DocumentFacts, 'municipality' | 'edition'>,
): Promise<Words> => {
  const contents = await loadContents(payload, municipality, [edition])
  return wordsOf(contents.get(edition)?.language ?? 'sv')
}
