import type { SectionContent, TemplateContent } from './input.ts'
import { blockKeyOf } from './instanceKeys.ts'
import type { AnswerTime, Party } from './parties.ts'

/** A section that another than the document's own answers. `root` is handed in by itself, with what stands under it. */
export type Answering = { party: Party; root: string; when?: AnswerTime; as?: string }

type Placed = Pick<SectionContent, 'sectionKey' | 'kind' | 'answeredBy' | 'answeredWhen' | 'answeredAs' | 'blocks'>
type Template = { answeredBy?: Party | null | undefined; sections: readonly Placed[] }

export const leadOf = ({ answeredBy }: Pick<TemplateContent, 'answeredBy'>): Party => answeredBy || 'unit'

const own = ({ sectionKey, answeredBy, answeredWhen, answeredAs }: Placed): Answering | undefined =>
  answeredBy
    ? {
        party: answeredBy,
        root: sectionKey,
        ...(answeredWhen ? { when: answeredWhen } : {}),
        ...(answeredAs?.trim() ? { as: answeredAs.trim() } : {}),
      }
    : undefined

/**
 * The sections that others answer, by key. A part's is its sections' too, and a section's that of what stands under it,
 * as with their days.
 */
export const answeringOf = (template: Template): ReadonlyMap<string, Answering> => {
  const lead = leadOf(template)
  const found = new Map<string, Answering>()
  let part: Answering | undefined
  let section: Answering | undefined
  for (const each of template.sections) {
    const { sectionKey, kind } = each
    if (kind !== 'section' && kind !== 'subsection') part = undefined
    if (kind !== 'subsection') section = undefined
    const answering = own(each) ?? section ?? part
    if (kind === 'part') part = answering
    if (kind === 'section') section = answering
    if (answering && answering.party !== lead) found.set(sectionKey, answering)
  }
  return found
}

/** The section that a block, or one of its repetitions, stands in. */
export const sectionOfBlock = ({ sections }: Template, instanceKey: string): string | undefined => {
  const blockKey = blockKeyOf(instanceKey)
  return sections.find(({ blocks }) => blocks.some((block) => block.blockKey === blockKey))?.sectionKey
}

type Answers = Record<string, { value: unknown; rev: number }>
/**
 * Answers without those of sections that others answer, but for the roots in `but`: nobody reads another's words before
 * they are handed in. What was handed in is put in its place by the caller.
 */
export const withoutOthers = (template: Template, answers: Answers, but: readonly string[] = []): Answers => {
  const answering = answeringOf(template)
  if (answering.size === 0) return answers
  return Object.fromEntries(
    Object.entries(answers).filter(([instanceKey]) => {
      const other = answering.get(sectionOfBlock(template, instanceKey) ?? '')
      return !other || but.includes(other.root)
    }),
  )
}
/** The answers of the sections under a root alone. */
export const answersUnder = (template: Template, answers: Answers, roots: readonly string[]): Answers => {
  const answering = answeringOf(template)
  return Object.fromEntries(
    Object.entries(answers).filter(([instanceKey]) =>
      roots.includes(answering.get(sectionOfBlock(template, instanceKey) ?? '')?.root ?? ''),
    ),
  )
}
