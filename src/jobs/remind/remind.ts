import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../commands/compareAndSet.ts'
import { mayHandIn } from '../../commands/rights.ts'
import { documentLinks } from '../../load/documentLinks.ts'
import { idOf } from '../../load/findAll.ts'
import { loadMunicipality } from '../../load/loadMunicipality.ts'
import { today as todayIs } from '../../load/today.ts'
import { sendsMail } from '../../mail.ts'
import type { Distribution, Document, User } from '../../payload-types.ts'
import { dueReminder } from './dueReminder.ts'
import { reminderMail } from './reminderMail.ts'

const stateWords: Partial<Record<Document['state'], string>> = {
  notStarted: 'inte påbörjat',
  inProgress: 'påbörjat',
  returned: 'åter för komplettering',
}
const all = { depth: 0, pagination: false, overrideAccess: true } as const

/** Who may sign the document: a platform administrator may everything and is spared. */
const recipients = async (payload: Payload, document: Document): Promise<User[]> => {
  const municipality = idOf(document.municipality) ?? ''
  const unit = { id: idOf(document.unit) ?? '', kind: (document.unitSnapshot as { kind: string }).kind }
  const where: Where = { 'tenants.tenant': { equals: municipality } }
  const { docs } = await payload.find({ collection: 'users', where, ...all })
  return docs.filter((user) => !user.platformAdmin && mayHandIn(user, { municipality, unit }))
}

/**
 * Sends one reminder: it is claimed before it is sent, so that two servers send one, and given back when the mail server
 * refuses it. Killed in between, this one is lost and the next planned comes; refused at the second of two head teachers,
 * both get it again.
 */
const remindOf = async (payload: Payload, document: Document, key: string, deadline: string, today: string) => {
  const { id, rev, reminded = null } = document
  if (reminded === key) return 0
  const claimed = await compareAndSet(payload, 'documents', { id, rev }, { reminded: key })
  if (!claimed) return 0
  const { name: municipality } = await loadMunicipality(payload, idOf(document.municipality) ?? '')
  const { url } = documentLinks(payload, document)
  const unit = (document.unitSnapshot as { name: string }).name
  const about = { title: document.title, unit, deadline, today, url, municipality }
  const state = stateWords[document.state] ?? ''
  const people = await recipients(payload, document)
  try {
    for (const { name, email } of people)
      await payload.sendEmail({ to: email, ...reminderMail({ ...about, name, state }) })
  } catch (error) {
    payload.logger.error({ err: error }, `remind: ${id}`)
    await compareAndSet(payload, 'documents', { id, rev: rev + 1 }, { reminded })
    return 0
  }
  return people.length
}

/**
 * Reminds head teachers of documents that are due and not handed in, as each distribution says. Safe to run at any time
 * and on several nodes: what has been sent is remembered with the document. Does nothing where no mail can be sent.
 * Returns how many mails were sent. `today` is an ISO date.
 */
export const remind = async (payload: Payload, today = todayIs()): Promise<number> => {
  if (!sendsMail(payload)) return 0
  const open = await payload.find({ collection: 'distributions', where: { state: { equals: 'open' } }, ...all })
  let sent = 0
  for (const { id, deadline, remindDays } of open.docs as Distribution[]) {
    const days = deadline ? dueReminder((remindDays ?? []).map(Number), deadline, today) : undefined
    if (!deadline || days === undefined) continue
    const where: Where = {
      and: [{ distribution: { equals: id } }, { state: { in: Object.keys(stateWords) } }],
    }
    const { docs } = await payload.find({ collection: 'documents', where, ...all })
    for (const document of docs) sent += await remindOf(payload, document, `${deadline}/${days}`, deadline, today)
  }
  return sent
}
