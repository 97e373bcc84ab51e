import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { documentLinks } from '#load/documentLinks.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Document, User } from '#payload-types'
import { compareAndSet } from '../../common/compareAndSet.ts'
import { mayHandIn } from '../../common/rights.ts'
import { reminderMail } from './reminderMail.ts'

const stateWords: Partial<Record<Document['state'], string>> = {
  notStarted: 'inte påbörjat',
  inProgress: 'påbörjat',
  returned: 'åter för komplettering',
}
export const all = { depth: 0, pagination: false, overrideAccess: true } as const

/** The documents of a distribution that are not handed in. */
export const waitingIn = async (payload: Payload, distribution: string): Promise<Document[]> => {
  const where: Where = { and: [{ distribution: { equals: distribution } }, { state: { in: Object.keys(stateWords) } }] }
  return (await payload.find({ collection: 'documents', where, ...all })).docs
}

/** Who may sign the document: a platform administrator may everything and is spared. */
const recipients = async (payload: Payload, document: Document): Promise<User[]> => {
  const municipality = idOf(document.municipality) ?? ''
  const unit = { id: idOf(document.unit) ?? '', kind: (document.unitSnapshot as { kind: string }).kind }
  const where: Where = { 'tenants.tenant': { equals: municipality } }
  const { docs } = await payload.find({ collection: 'users', where, ...all })
  return docs.filter((user) => !user.platformAdmin && mayHandIn(user, { municipality, unit }))
}

/** What has been sent is remembered by key; the last few are enough, for a key names its day or its deadline. */
const remembered = (reminded: string | null | undefined, key: string) =>
  [...(reminded?.split(' ') ?? []), key].slice(-10).join(' ')

type Reminding = { key: string; deadline: string; today: string }
/**
 * Sends one reminder to those who may sign the document, and returns how many mails that was: none where `key` has been
 * sent before. It is claimed before it is sent, so that two servers send one, and given back when the mail server
 * refuses it. Killed in between, this one is lost and the next comes; refused at the second of two head teachers, both
 * get it again.
 */
export const remindDocument = async (
  payload: Payload,
  document: Document,
  { key, deadline, today }: Reminding,
): Promise<number> => {
  const { id, rev, reminded = null } = document
  if (reminded?.split(' ').includes(key)) return 0
  const claimed = await compareAndSet(payload, 'documents', { id, rev }, { reminded: remembered(reminded, key) })
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
