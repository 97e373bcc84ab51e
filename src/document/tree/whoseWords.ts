import { answeringOf } from '../input/answeredBy.ts'
import type { ComposeInput } from '../input/input.ts'
import { blockKeyOf } from '../input/instanceKeys.ts'
import { formatDate } from '../text/swedish.ts'
import { wordsOf } from '../text/words.ts'
import { text } from './nodes.ts'
import type { DocumentNode, Language } from './tree.ts'

/** Of a section that another than the document's own answers: whether it was, and the line that says so under it. */
export type WhoseWords = { answered: boolean; line: (instanceKey: string) => DocumentNode }

const line =
  (words: string) =>
  (blockKey: string): DocumentNode => ({
    type: 'paragraph',
    origin: { blockKey },
    inlines: text(words),
    style: 'muted',
  })

/**
 * Whose words each section are, where they are another's: name, role and date under it once they are handed in, else that
 * nobody has answered. In a template's preview the place is shown with the role alone.
 */
export const whoseWords = (input: ComposeInput): ((instanceKey: string) => WhoseWords | undefined) => {
  const answering = answeringOf(input.template)
  const language: Language = input.template.language
  const words = wordsOf(language).whose
  return (instanceKey) => {
    const found = answering.get(blockKeyOf(instanceKey))
    if (!found) return undefined
    const mark = input.handIns?.[found.root]
    if (mark)
      return { answered: true, line: line(words.by(mark.name, words.role[mark.role], formatDate(mark.date, language))) }
    if (input.preview) return { answered: true, line: line(words.willBe(words.role[found.party])) }
    return { answered: false, line: line(words.none(words.party[found.party])) }
  }
}
