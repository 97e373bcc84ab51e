import type { DocumentFacts } from '#load/loadDocument.ts'
import { wordForm } from '#word/form/wordForm.ts'
import type { Actor } from '../../common/actor.ts'
import { documentFor } from '../documentFor.ts'
import { writableForm } from '../personsForm.ts'

export type WordForm = { document: DocumentFacts; bytes: Uint8Array }

/**
 * What the person may answer of the document now, as a Word file to write in, with what is answered already. Throws `CommandError`: NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export const wordFormOf = async (actor: Actor, documentId: string): Promise<WordForm> => {
  const document = await documentFor(actor, documentId, 'answer')
  const { input, sections } = await writableForm(actor, document)
  const facts = { documentId, unit: document.unitSnapshot.name, title: document.title, template: input.template }
  return { document, bytes: await wordForm(sections, facts) }
}
