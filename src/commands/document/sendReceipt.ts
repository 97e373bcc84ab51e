import type { Language } from '#document/tree/tree.ts'
import { documentLinks } from '#load/documentLinks.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import type { Actor } from '../common/actor.ts'
import { receiptMail } from './receiptMail.ts'

type HandedIn = { handedInAt: string; gaps: number; language: Language }

/** A receipt to whoever handed in. The document's page says the same: mail that does not leave takes nothing back. */
export const sendReceipt = async (
  { payload, user }: Actor,
  { id, title, municipality, unitSnapshot }: DocumentFacts,
  handedIn: HandedIn,
): Promise<void> => {
  try {
    const owner = await loadMunicipality(payload, municipality)
    const { url } = documentLinks(payload, { id })
    const about = { documentId: id, name: user.name, title, unit: unitSnapshot.name, url, municipality: owner.name }
    await payload.sendEmail({ to: user.email, ...receiptMail({ ...about, ...handedIn }) })
  } catch (error) {
    payload.logger.error({ err: error }, `receipt: ${id}`)
  }
}
