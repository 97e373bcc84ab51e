import { formOf, type SectionForm } from '#document/answer/formOf.ts'
import { answeringOf, answersUnder } from '#document/input/answeredBy.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { loadComposeInput, withDrafts } from '#load/loadComposeInput.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { readsDocument, wrongState } from './documentFor.ts'
import { loadWriting, type WritingAt } from './writing.ts'

/**
 * A document as the person meets it who reads it or answers some of it: with what is written now in sections that are the
 * person's to hand in, and, where the rest is another's draft, without its answers.
 */
export const personsInput = async (
  actor: Actor,
  document: DocumentFacts,
  writing: WritingAt,
): Promise<ComposeInput> => {
  const told = await loadComposeInput(actor.payload, document.id, { audience: 'internal' })
  const others = [...answeringOf(told.template).values()]
  const mine = others.filter(({ root }) => writing(root).mine).map(({ root }) => root)
  const input = await withDrafts(actor.payload, document, told, mine)
  if (readsDocument(actor, document)) return input
  return { ...input, answers: answersUnder(input.template, input.answers, mine) }
}

/**
 * The sections that the person may write in now, with what is written there. Throws `CommandError` WRONG_STATE where there
 * is none.
 */
export const writableForm = async (
  actor: Actor,
  document: DocumentFacts,
): Promise<{ input: ComposeInput; sections: SectionForm[] }> => {
  const writing = await loadWriting(actor, document)
  const isOpen = (sectionKey: string) => {
    const { mine, shut } = writing(sectionKey)
    return mine && !shut
  }
  const input = await personsInput(actor, document, writing)
  const sections = formOf(registryOf(actor.payload), input).filter(({ sectionKey }) => isOpen(sectionKey))
  if (!sections.some(({ items }) => items.some(({ form }) => form))) throw wrongState(document, 'change')
  return { input, sections }
}
