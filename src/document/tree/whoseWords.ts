import { type Answering, answeringOf } from '../input/answeredBy.ts'
import type { ComposeInput } from '../input/input.ts'
import { blockKeyOf } from '../input/instanceKeys.ts'
import { formatDate } from '../text/swedish.ts'
import { wordsOf } from '../text/words.ts'
import { text } from './nodes.ts'
import type { DocumentNode, Language } from './tree.ts'

/** Of a section that another than the document's own answers: whether it was, and the line that says so under it. */
export type WhoseWords = { answered: boolean; line: (instanceKey: string, plain: Plain) => DocumentNode }
/** What they are called may hold tokens, which mean what they mean in the section. */
type Plain = (text: string) => string

const asSentence = (party: string, language: Language) => party.charAt(0).toLocaleUpperCase(language) + party.slice(1)

/**
 * Whose words each section are, where they are another's: name, role and date under it once they are handed in, else that
 * nobody has answered, and by when they may. In a template's preview the place is shown with the role alone.
 */
export const whoseWords = (input: ComposeInput): ((instanceKey: string) => WhoseWords | undefined) => {
  const answering = answeringOf(input.template)
  const language: Language = input.template.language
  const words = wordsOf(language).whose
  const sentence = ({ root, party, as }: Answering, plain: Plain): string => {
    const mark = input.handIns?.[root]
    const called = as ? plain(as) : ''
    if (mark) {
      const signed = [mark.name, words.role[mark.role], formatDate(mark.date, language)] as const
      return called ? words.through(called, ...signed) : words.by(...signed)
    }
    if (input.preview) return words.willBe(called || words.role[party])
    const lastDay = input.lastDays?.[root]
    const none = words.none(called ? asSentence(called, language) : words.party[party])
    return lastDay ? `${none} ${words.lastDay(formatDate(lastDay, language))}` : none
  }
  return (instanceKey) => {
    const found = answering.get(blockKeyOf(instanceKey))
    if (!found) return undefined
    return {
      answered: Boolean(input.handIns?.[found.root] ?? input.preview),
      line: (blockKey, plain) => ({
        type: 'paragraph',
        origin: { blockKey },
        inlines: text(sentence(found, plain)),
        style: 'muted',
      }),
    }
  }
}
