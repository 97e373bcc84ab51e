import type { Payload } from 'payload'
import { today as todayIs } from '#load/today.ts'
import { sendsMail } from '#mail'
import type { Distribution } from '#payload-types'
import { dueReminder } from './dueReminder.ts'
import { all, remindDocument, waitingIn } from './remindDocument.ts'

/**
 * Reminds head teachers of documents that are due and not handed in, as each distribution says. Safe to run at any time
 * and on several nodes: what has been sent is remembered with the document. Does nothing where no mail can be sent, or
 * where its links would lead nowhere.
 * Returns how many mails were sent. `today` is an ISO date.
 */
export const remind = async (payload: Payload, today = todayIs()): Promise<number> => {
  if (!sendsMail(payload)) return 0
  if (!payload.config.serverURL) {
    payload.logger.error('remind: SERVER_URL is not set, so links would lead nowhere; nobody is reminded.')
    return 0
  }
  const open = await payload.find({ collection: 'distributions', where: { state: { equals: 'open' } }, ...all })
  let sent = 0
  for (const { id, deadline, remindDays } of open.docs as Distribution[]) {
    const days = deadline ? dueReminder((remindDays ?? []).map(Number), deadline, today) : undefined
    if (!deadline || days === undefined) continue
    const key = `${deadline}/${days}`
    for (const document of await waitingIn(payload, id))
      sent += await remindDocument(payload, document, { key, deadline, today })
  }
  return sent
}
