import { formatDate } from '../text/swedish.ts'
import { wordsOf } from '../text/words.ts'
import type { Language } from '../tree/tree.ts'
import type { ComposeInput } from './input.ts'

export type Decision = NonNullable<ComposeInput['document']['adopted']>

/** Who, with the role, as it is printed: `Eva Ek, rektor`. */
export const decidedBy = ({ by, role }: Pick<Decision, 'by' | 'role'>) => [by, role].filter(Boolean).join(', ')
const section = (paragraph: string | undefined) => (paragraph ? `§ ${paragraph}` : '')

/** `Grundskolenämnden 14 juni 2024 § 87`. */
export const decisionText = (decision: Decision, language: Language) =>
  [decidedBy(decision), formatDate(decision.date, language), section(decision.paragraph)].filter(Boolean).join(' ')

/**
 * The decision that adopted the document, as variables: printed wherever the designer places them. Until there is one
 * they say that they are filled in at adoption; what the decision then lacks (§, role, registry number) is empty.
 */
export const decisionVariables = (
  { adopted, registryNumber }: Pick<ComposeInput['document'], 'adopted' | 'registryNumber'>,
  language: Language,
): Record<string, string> => {
  const waiting = `[${wordsOf(language).filledInAtAdoption}]`
  const phrases = (text: (decision: Decision) => string | undefined) => (adopted ? (text(adopted) ?? '') : waiting)
  return {
    adopted: phrases((decision) => decisionText(decision, language)),
    'adopted.by': phrases(decidedBy),
    'adopted.role': phrases(({ role }) => role),
    'adopted.date': phrases(({ date }) => formatDate(date, language)),
    'adopted.paragraph': phrases(({ paragraph }) => section(paragraph)),
    registryNumber: registryNumber ?? (adopted ? '' : waiting),
  }
}
