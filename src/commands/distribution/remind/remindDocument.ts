import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { Party } from '#document/input/parties.ts'
import { documentLinks } from '#load/documentLinks.ts'
import { documentFacts } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Distribution, Document } from '#payload-types'
import { closedUnits } from '../../unit/closedUnits.ts'
import { claimReminder } from './claimReminder.ts'
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

export type Reminding = {
  key: string
  deadline: string
  today: string
  /** Whom it goes to, by the unit (`signersIn`). */
  signers: (unit: { id: string; kind: string; lead?: Party | undefined }) => Signer[]
  /** What the strategist adds in words of her own. */
  message?: string | undefined
  /** A section that is answered and handed in by itself. */
  part?: { title: string; party: Party }
}
/** A mail that is sent once more, after a crash, is the same mail: whoever has it already may see that. */
const messageId = (payload: Payload, ...parts: string[]) =>
  `<${createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32)}@${new URL(payload.config.serverURL).hostname}>`

/**
 * Sends one reminder to those who may sign the document, and returns how many mails that was: none where `key` has been
 * sent before, `held` where another server is at it. It is claimed before it is sent, so that two servers send one, noted when
 * it is sent, and given back when the mail server refuses it. Killed in between, it is sent by the next that comes, under
 * the number it had; refused at the second of two head teachers, both get it again.
 */
export const remindDocument = async (
  payload: Payload,
  document: Document,
  { key, deadline, today, signers, message, part }: Reminding,
): Promise<number | 'held'> => {
  const claim = await claimReminder(payload, document, key)
  if (typeof claim === 'string') return claim === 'held' ? 'held' : 0
  const { id } = document
  const { name: municipality } = await loadMunicipality(payload, idOf(document.municipality) ?? '')
  const { url } = documentLinks(payload, document)
  const { name: unit, kind } = document.unitSnapshot as { name: string; kind: string }
  const about = {
    title: document.title,
    unit,
    deadline,
    today,
    url,
    municipality,
    message,
    ...(part ? { section: part.title } : {}),
  }
  const state = stateWords[document.state] ?? ''
  const people = signers({
    id: idOf(document.unit) ?? '',
    kind,
    lead: part?.party ?? documentFacts(document).answeredBy,
  })
  try {
    for (const { name, email } of people)
      await payload.sendEmail({
        to: email,
        messageId: messageId(payload, id, key, email),
        ...reminderMail({ ...about, name, state }),
      })
  } catch (error) {
    payload.logger.error({ err: error }, `remind: ${id}`)
    await claim.giveBack()
    return 0
  }
  await claim.note()
  return people.length
}
