import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { today as todayIs } from '#load/today.ts'
import { sendsMail } from '#mail'
import type { Distribution } from '#payload-types'
import { dueOf } from '../dueOf.ts'
import { holdTime } from './claimReminder.ts'
import { dueReminder } from './dueReminder.ts'
import { partsDue } from './partsDue.ts'
import { all, remindDocument, waitingIn } from './remindDocument.ts'
import { signersIn } from './signersIn.ts'

/**
 * Reminds head teachers of documents that are due and not handed in, as each distribution says. Safe to run at any time
 * and on several nodes: what has been sent is remembered with the document. Does nothing where no mail can be sent, or
 * where its links would lead nowhere.
 * Returns how many mails were sent. `today` is an ISO date.
 */
export const remind = async (payload: Payload, today = todayIs()): Promise<number> => {
  let sent = 0
  // What another is at is looked at until it must have come to an end, for that one may have been killed; or it was this one,
  // whose claim was written and never answered.
  for (let until = Date.now() + 2 * holdTime; ; await sleep(1_000)) {
    const { mails, held } = await remindOnce(payload, today)
    sent += mails
    if (!held || Date.now() > until) return sent
    if (mails > 0) until = Date.now() + 2 * holdTime
  }
}

const remindOnce = async (payload: Payload, today: string): Promise<{ mails: number; held: boolean }> => {
  const none = { mails: 0, held: false }
  if (!sendsMail(payload)) return none
  if (!payload.config.serverURL) {
    payload.logger.error('remind: SERVER_URL is not set, so links would lead nowhere; nobody is reminded.')
    return none
  }
  const open = await payload.find({ collection: 'distributions', where: { state: { equals: 'open' } }, ...all })
  const told = { ...none }
  for (const distribution of open.docs as Distribution[]) {
    const { municipality } = distribution
    const planned = (distribution.remindDays ?? []).map(Number)
    const dueOn = (deadline: string | null | undefined) =>
      deadline ? dueReminder(planned, deadline, today) : undefined
    const days = [distribution.deadline, ...Object.values((distribution.lateDeadlines ?? {}) as Record<string, string>)]
    const parts = (await partsDue(payload, distribution, today)).filter(({ due }) => dueOn(due) !== undefined)
    if (parts.length === 0 && days.every((deadline) => dueOn(deadline) === undefined)) continue
    const signers = await signersIn(payload, idOf(municipality) ?? '')
    for (const { document, root, due, ...part } of parts) {
      const { docs } = await payload.find({ collection: 'documents', where: { id: { equals: document.id } }, ...all })
      const [now = document] = docs
      const sent = await remindDocument(payload, now, {
        key: `${root}/${due}/${dueOn(due)}`,
        deadline: due,
        today,
        signers,
        part,
      })
      if (sent === 'held') told.held = true
      else told.mails += sent
    }
    for (const document of await waitingIn(payload, distribution, today)) {
      const deadline = dueOf(distribution, document.unit)
      const before = dueOn(deadline)
      if (!deadline || before === undefined) continue
      const sent = await remindDocument(payload, document, { key: `${deadline}/${before}`, deadline, today, signers })
      if (sent === 'held') told.held = true
      else told.mails += sent
    }
  }
  return told
}
