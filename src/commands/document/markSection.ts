import { z } from 'zod'
import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { sectionsOf } from '#document/input/sections.ts'
import { reviewDocument } from '#files/reviewDocument.ts'
import { loadLiveInput } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { moveDocument } from '../common/moveDocument.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { documentFor } from './documentFor.ts'
import { assertMayWrite, assertMine, writingFacts, writingOf } from './writing.ts'

const schema = z.object({ documentId: z.string(), sectionKey: z.string().min(1).max(200), ready: z.boolean() })
export type MarkSectionArgs = z.input<typeof schema>
/** `findings`: what is missing or implausible in the section; told, and never in the way of marking it ready. */
export type MarkedSection = { sectionKey: string; ready: boolean; findings: DocumentFinding[] }

/** Marks a section ready, or not. Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, WRONG_STATE, BUSY. */
export const markSection = async (actor: Actor, args: MarkSectionArgs): Promise<MarkedSection> => {
  const { payload, user } = actor
  const document = await documentFor(actor, args.documentId, 'answer')
  const { documentId, sectionKey, ready } = parseArgs(schema, args, actor)
  const input = await loadLiveInput(payload, document)
  if (!sectionsOf(input).some((section) => section.instanceKey === sectionKey))
    throw new CommandError('NOT_FOUND/section')
  const facts = await writingFacts(actor, document)
  const writingIn = (now: DocumentFacts) => writingOf(user, now, facts)(sectionKey)
  assertMine(writingIn(document))
  const mark = { ready, by: user.name, at: new Date().toISOString() }
  await moveDocument(payload, documentId, (now) => {
    assertMayWrite(writingIn(now), now)
    // Ready once more is news: what was changed since the first mark has now been looked at.
    if (!ready && !now.sectionStates[sectionKey]?.ready) return undefined
    return { sectionStates: { ...now.sectionStates, [sectionKey]: mark } }
  })
  const findings = reviewDocument(registryOf(payload), input).filter((finding) => finding.sectionKey === sectionKey)
  return { sectionKey, ready, findings }
}
