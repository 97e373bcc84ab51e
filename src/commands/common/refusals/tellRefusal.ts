import type { Language } from '#document/tree/tree.ts'
import { inLanguage } from '#language'
import { en } from './en.ts'
import type { Refusal, Refusals } from './Refusals.ts'
import type { Sentence, Sentences } from './Sentences.ts'
import { sv } from './sv.ts'

const sentences: Record<Language, Sentences> = { sv, en }

/** What a refusal is to its reader. Said at the door, where the reader's language is known. */
export const tellRefusal = <R extends Refusal>(
  { refusal, details }: { refusal: R; details: Refusals[R] },
  language: Language | undefined,
): string => {
  const sentence: Sentence<Refusals[R]> = inLanguage(sentences, language)[refusal]
  return typeof sentence === 'string' ? sentence : sentence(details)
}
