import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { today as todayIs } from '#load/today.ts'
import { sendsMail } from '#mail'
import type { Actor } from '../../common/actor.ts'
import { audit } from '../../common/audit.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { isStrategist } from '../../common/rights.ts'
import { dueOf } from '../dueOf.ts'
import { remindDocument, waitingIn } from './remindDocument.ts'
import { signersIn } from './signersIn.ts'

const schema = z.object({
  distributionId: z.string(),
  /** Whom, of those that wait; all of them where nothing is said. */
  documentIds: z.array(idSchema).min(1).max(2000).optional(),
  /** What is said before the facts, in words of one's own. */
  message: z.string().trim().max(2000).optional(),
})
export type Reminded = {
  /** Mails sent, and to how many documents' head teachers. */
  mails: number
  documents: number
  /** Documents not handed in, of those chosen: those without a mail have been reminded today already, or have nobody to remind. */
  waiting: number
}

/**
 * Reminds the head teachers of a distribution's documents that are not handed in, or of those chosen among them, at once,
 * on the strategist's word and with hers where she writes any. Each document once a day, so that a second click sends nothing. Throws `CommandError`: INVALID, NOT_FOUND (also to
 * others than the strategist), WRONG_STATE (no mail server, no address of our own, no due date, or closed).
 */
export const remindNow = async (
  actor: Actor,
  args: z.input<typeof schema>,
  today: string = todayIs(),
): Promise<Reminded> => {
  const { payload, user } = actor
  const { distributionId: id, documentIds, message } = parseArgs(schema, args, actor)
  const found = await payload.findByID({ collection: 'distributions', id, depth: 0, disableErrors: true })
  const municipality = idOf(found?.municipality) ?? ''
  if (!found || !isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/distribution')
  const { title, state } = found
  if (state !== 'open') throw new CommandError('WRONG_STATE/distributionClosed')
  if (!found.deadline) throw new CommandError('WRONG_STATE/noDeadline')
  if (!sendsMail(payload)) throw new CommandError('WRONG_STATE/noMailServer')
  if (!payload.config.serverURL) throw new CommandError('WRONG_STATE/noAddress')
  const chosen = documentIds && new Set(documentIds)
  const waiting = (await waitingIn(payload, found, today)).filter((document) => !chosen || chosen.has(document.id))
  const signers = await signersIn(payload, municipality)
  const sent: number[] = []
  for (const document of waiting) {
    const deadline = dueOf(found, document.unit) ?? found.deadline
    const mails = await remindDocument(payload, document, { key: `now/${today}`, deadline, today, signers, message })
    sent.push(mails === 'held' ? 0 : mails)
  }
  const mails = sent.reduce((sum, one) => sum + one, 0)
  const documents = sent.filter((one) => one > 0).length
  if (mails > 0)
    await audit(actor, {
      action: 'remind',
      noun: 'distributions',
      docId: id,
      municipality,
      summary: `Påminde om ${title}: ${mails} mejl`,
      details: { mails, documents, ...(message ? { message } : {}) },
    })
  return { mails, documents, waiting: waiting.length }
}
