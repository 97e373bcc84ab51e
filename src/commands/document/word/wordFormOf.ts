import { formOf } from '#document/answer/formOf.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { wordForm } from '#word/form/wordForm.ts'
import type { Actor } from '../../common/actor.ts'
import { documentFor, isEditable, wrongState } from '../documentFor.ts'

export type WordForm = { document: DocumentFacts; bytes: Uint8Array }

/**
 * The document's form as a Word file to write in, with what is answered already. For those who may answer, while it may be
 * answered. Throws `CommandError`: NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export const wordFormOf = async (actor: Actor, documentId: string): Promise<WordForm> => {
  const { payload } = actor
  const document = await documentFor(actor, documentId, 'answer')
  if (!isEditable(document.state)) throw wrongState(document, 'change')
  const input = await loadComposeInput(payload, documentId, { audience: 'internal' })
  const sections = formOf(registryOf(payload), input)
  const facts = { documentId, unit: document.unitSnapshot.name, title: document.title, template: input.template }
  return { document, bytes: await wordForm(sections, facts) }
}
