import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import { documentLinks } from '#load/documentLinks.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Distribution, Document } from '#payload-types'
import { compareAndSet } from '../../common/compareAndSet.ts'
import { closedUnits } from '../../unit/closedUnits.ts'
import { reminderMail } from './reminderMail.ts'
import type { Signer } from './signersIn.ts'

const stateWords: Partial<Record<Document['state'], string>> = {
  notStarted: 'inte påbörjat',
  inProgress: 'påbörjat',
  returned: 'åter för komplettering',
}
export const all = { depth: 0, pagination: false, overrideAccess: true } as const

/** The documents of a distribution that are not handed in. Of a unit that is closed nobody waits for one. */
export const waitingIn = async (
  payload: Payload,
  { id, municipality }: Pick<Distribution, 'id' | 'municipality'>,
  today: string,
): Promise<Document[]> => {
  const where: Where = { and: [{ distribution: { equals: id } }, { state: { in: Object.keys(stateWords) } }] }
  const [{ docs }, closed] = await Promise.all([
    payload.find({ collection: 'documents', where, ...all }),
    closedUnits(payload, idOf(municipality) ?? '', today),
  ])
  return docs.filter(({ unit }) => !closed.has(idOf(unit) ?? ''))
}

/** What has been sent is remembered by key; the last few are enough, for a key names its day or its deadline. */
const remembered = (reminded: string | null | undefined, key: string) =>
  [...(reminded?.split(' ') ?? []), key].slice(-10).join(' ')

export type Reminding = {
  key: string
  deadline: string
  today: string
  /** Whom it goes to, by the unit (`signersIn`). */
  signers: (unit: { id: string; kind: string }) => Signer[]
  /** What the strategist adds in words of her own. */
  message?: string | undefined
}
/**
 * Sends one reminder to those who may sign the document, and returns how many mails that was: none where `key` has been
 * sent before. It is claimed before it is sent, so that two servers send one, and given back when the mail server
 * refuses it. Killed in between, this one is lost and the next comes; refused at the second of two head teachers, both
 * get it again.
 */
export const remindDocument = async (
  payload: Payload,
  document: Document,
  { key, deadline, today, signers, message }: Reminding,
): Promise<number> => {
  const { id, rev, reminded = null } = document
  if (reminded?.split(' ').includes(key)) return 0
  const claimed = await compareAndSet(payload, 'documents', { id, rev }, { reminded: remembered(reminded, key) })
  if (!claimed) return 0
  const { name: municipality } = await loadMunicipality(payload, idOf(document.municipality) ?? '')
  const { url } = documentLinks(payload, document)
  const { name: unit, kind } = document.unitSnapshot as { name: string; kind: string }
  const about = { title: document.title, unit, deadline, today, url, municipality, message }
  const state = stateWords[document.state] ?? ''
  const people = signers({ id: idOf(document.unit) ?? '', kind })
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
