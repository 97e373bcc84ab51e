import { z } from 'zod'
import { answeringOf, answersUnder } from '#document/input/answeredBy.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { reviewDocument } from '#files/reviewDocument.ts'
import { type HandIn, withHandIns } from '#load/handIns.ts'
import { loadComposeInput, withDrafts } from '#load/loadComposeInput.ts'
import { type DocumentFacts, isFrozen } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { decideDocument } from '../common/decideDocument.ts'
import { enqueue } from '../common/enqueue.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { roleFor } from '../common/rights.ts'
import { documentFor, wrongState } from './documentFor.ts'
import { freezeDocument } from './freezeDocument.ts'
import { keptVersion } from './keptVersion.ts'
import { ownFindings, refuseFindings } from './refuseFindings.ts'
import { assertMayWrite, assertMine, type Writing, writingFacts, writingOf } from './writing.ts'

const schema = z.object({
  documentId: z.string(),
  sectionKey: z.string().min(1).max(200),
  handedIn: z.boolean(),
  acceptGaps: z.boolean().default(false),
})
export type HandInSectionArgs = z.input<typeof schema>
export type SectionHandedIn = { sectionKey: string; handedIn: boolean }

/** An adopted document gets new files: those that were adopted are kept as the version before, which the web still shows. */
const newVersion = (now: DocumentFacts, user: Actor['user'], title: string) => {
  if (now.state !== 'adopted' && now.state !== 'published') return {}
  const version = keptVersion(now, { reason: `Svar i ${title}`, by: user.name, at: new Date().toISOString() })
  const { archive: _, faults: __, ...adoption } = version.adoption
  return { state: 'adopted', adoption, publicFigures: null, earlier: [...now.earlier, version] }
}

type Sealing = { root: string; here: Writing; acceptGaps: boolean }
/** What is said in the section now, as it is to be kept. Throws what stops a hand-in. */
const seal = async (actor: Actor, document: DocumentFacts, { root, here, acceptGaps }: Sealing): Promise<HandIn> => {
  const { payload, user } = actor
  assertMayWrite(here, document)
  const told = await loadComposeInput(payload, document.id, { audience: 'internal' })
  const input = await withDrafts(payload, document, told, [root])
  const handIn: HandIn = {
    at: new Date().toISOString(),
    by: user.id,
    name: user.name,
    role: roleFor(user, document, here.answering?.party ?? 'unit'),
    answers: answersUnder(input.template, input.answers, [root]),
  }
  const live = withHandIns(input, { ...document.handIns, [root]: handIn })
  refuseFindings(ownFindings(live, reviewDocument(registryOf(payload), live), root), acceptGaps)
  return handIn
}

/**
 * Hands in a section that another than the document's own answers, with all that stands under it, or takes it back. What
 * was said is kept from then on and printed with name, role and date, in a document that is handed in or adopted as well.
 * Refused with what is missing unless `acceptGaps`, as the hand-in of a document is. It is taken back until the document
 * is adopted. The same again changes nothing.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, FORBIDDEN, UNREAD, UNPRINTABLE, PERSONAL and GAPS (`details.findings`),
 * WRONG_STATE, FILES_NOT_READY (adopted, and its files are being made), BUSY.
 */
export const handInSection = async (actor: Actor, args: HandInSectionArgs): Promise<SectionHandedIn> => {
  const { payload, user } = actor
  const document = await documentFor(actor, args.documentId, 'answer')
  const { documentId, sectionKey, handedIn, acceptGaps } = parseArgs(schema, args, actor)
  const facts = await writingFacts(actor, document)
  const root = answeringOf(facts.content).get(blockKeyOf(sectionKey))?.root
  if (!root) throw new CommandError('NOT_FOUND/section')
  const writingIn = (now: DocumentFacts) => writingOf(user, now, facts)(root)
  const here = writingIn(document)
  assertMine(here)
  if (!here.signs) throw new CommandError('FORBIDDEN/handIn')
  const title = facts.content.sections.find((section) => section.sectionKey === root)?.title ?? ''
  const handIn =
    handedIn && !document.handIns[root] ? await seal(actor, document, { root, here, acceptGaps }) : undefined

  const decided = await decideDocument(actor, documentId, (now) => {
    const { [root]: before, ...others } = now.handIns
    if (handedIn === Boolean(before)) return undefined
    if (!handedIn) {
      if (now.state === 'recalled' || now.state === 'adopted' || now.state === 'published')
        throw wrongState(now, 'change')
      assertMayWrite(writingIn({ ...now, handIns: others }), now)
    } else assertMayWrite(writingIn(now), now)
    if (handedIn && !handIn) return undefined
    return {
      data: {
        handIns: handIn ? { ...others, [root]: handIn } : others,
        sectionStates: {
          ...now.sectionStates,
          [root]: { ready: handedIn, by: user.name, at: new Date().toISOString() },
        },
        ...(isFrozen(now.state) ? { yieldsProjectedAt: null } : {}),
        ...(handIn ? newVersion(now, user, title) : {}),
      },
      entry: {
        action: handedIn ? 'handInSection' : 'takeBackSection',
        summary: `${handedIn ? 'Lämnade in' : 'Tog tillbaka'} ${title} i ${document.title} för ${document.unitSnapshot.name}`,
        details: { sectionKey: root },
      },
    }
  })
  // The goals and figures of the section too: those of the rest were made when that was handed in.
  if (isFrozen(decided.state)) await freezeDocument(payload, documentId)
  if (handIn && isFrozen(decided.state) && decided.state !== 'handedIn')
    await enqueue(payload, 'archiveDocument', { documentId })
  return { sectionKey: root, handedIn }
}
