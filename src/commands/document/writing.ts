import { type Answering, answeringOf, sectionOfBlock } from '#document/input/answeredBy.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { isAhead, type SectionTimes } from '#document/times/sectionTimes.ts'
import type { HandIn } from '#load/handIns.ts'
import { loadContents } from '#load/loadContents.ts'
import { type DocumentFacts, isFrozen, isOpen } from '#load/loadDocument.ts'
import { loadTimes } from '#load/loadTimes.ts'
import { today as todayIs } from '#load/today.ts'
import type { User } from '#payload-types'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { mayAnswerAs, mayHandInAs, placeOf } from '../common/rights.ts'

/** Why nobody writes in a section now: its document's state, its days, its turn, or that it is handed in. */
export type Shut =
  | { why: 'state' }
  | { why: 'notOpen'; opens: string }
  | { why: 'closed'; due: string }
  | { why: 'turn'; when: 'before' | 'after' }
  | { why: 'handedIn'; handIn: HandIn }

export type Writing = {
  /** The person answers here, and hands it in: now, where nothing is `shut`. */
  mine: boolean
  signs: boolean
  shut?: Shut
  /** Of a section that another than the document's own answers. */
  answering?: Answering
}
type Facts = { content: Pick<TemplateContent, 'answeredBy' | 'sections'>; times: SectionTimes; today: string }

/**
 * Who may write in a section now: the one answer for everything that writes, reminds or tells how far it has come. A
 * section that others answer has its window whatever the document's state is, until what they said is handed in; the
 * last of its days closes it, where the document's own sections are only late.
 */
export const writingOf = (user: Pick<User, 'tenants' | 'platformAdmin'>, document: DocumentFacts, facts: Facts) => {
  const { content, times, today } = facts
  const answering = answeringOf(content)
  const place = placeOf(document)
  const { state, handIns } = document
  const shutFor = (sectionKey: string, other: Answering | undefined): Shut | undefined => {
    const time = times[sectionKey]
    const handIn = other && handIns[other.root]
    if (handIn) return { why: 'handedIn', handIn }
    if (other ? state === 'recalled' : !isOpen(state)) return { why: 'state' }
    if (other?.when && isFrozen(state) !== (other.when === 'after')) return { why: 'turn', when: other.when }
    if (time?.opens && isAhead(time, today)) return { why: 'notOpen', opens: time.opens }
    if (other && time?.due && time.due < today) return { why: 'closed', due: time.due }
    return undefined
  }
  /** By a section's key, or that of one of its repetitions. */
  return (instanceKey: string): Writing => {
    const sectionKey = blockKeyOf(instanceKey)
    const other = answering.get(sectionKey)
    const party = other?.party ?? place.lead ?? 'unit'
    const shut = shutFor(sectionKey, other)
    return {
      mine: mayAnswerAs(user, place, party),
      signs: mayHandInAs(user, place, party),
      ...(shut ? { shut } : {}),
      ...(other ? { answering: other } : {}),
    }
  }
}
export type WritingAt = ReturnType<typeof writingOf>

/** What is asked to answer it: the template of the document and the days of its sections. */
export const writingFacts = async (
  { payload }: Pick<Actor, 'payload'>,
  document: DocumentFacts,
  today = todayIs(),
): Promise<Facts> => {
  const { municipality, edition } = document
  const [contents, times] = await Promise.all([
    loadContents(payload, municipality, [edition]),
    loadTimes(payload, document),
  ])
  return { content: contents.get(edition) ?? { sections: [] }, times, today }
}
export const loadWriting = async (actor: Actor, document: DocumentFacts): Promise<WritingAt> =>
  writingOf(actor.user, document, await writingFacts(actor, document))
/** The same, by the key of a block: the section it stands in. */
export const loadWritingOfBlock = async (actor: Actor, document: DocumentFacts) => {
  const facts = await writingFacts(actor, document)
  return (instanceKey: string, now = document): Writing =>
    writingOf(actor.user, now, facts)(sectionOfBlock(facts.content, instanceKey) ?? '')
}

/** Throws `CommandError` FORBIDDEN where the section is not the person's to answer. */
export const assertMine = ({ mine, answering }: Writing): void => {
  if (mine) return
  if (answering) throw new CommandError('FORBIDDEN/otherParty', { party: answering.party })
  throw new CommandError('FORBIDDEN/answer')
}
/** Throws `CommandError`: FORBIDDEN as above, WRONG_STATE where it is not open now. */
export const assertMayWrite = (writing: Writing, { state }: Pick<DocumentFacts, 'state'>): void => {
  assertMine(writing)
  const { shut } = writing
  if (!shut) return
  if (shut.why === 'notOpen') throw new CommandError('WRONG_STATE/notOpen', { opens: shut.opens })
  if (shut.why === 'closed') throw new CommandError('WRONG_STATE/windowClosed', { due: shut.due })
  if (shut.why === 'turn') throw new CommandError('WRONG_STATE/turn', { when: shut.when })
  if (shut.why === 'handedIn') throw new CommandError('WRONG_STATE/sectionHandedIn')
  throw new CommandError('WRONG_STATE/document', { state, act: 'change' })
}
