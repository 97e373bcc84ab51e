import type { Payload } from 'payload'
import { answerText } from '#document/answer/answerText.ts'
import type { SectionForm } from '#document/answer/formOf.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { loadContents } from '#load/loadContents.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { answersIn } from '../../reading/answersIn.ts'
import { editionLine } from '../editionLine.ts'

/** An answer whose question the document no longer has: what was asked, where, and what was answered, in words. */
export type LeftAnswer = { instanceKey: string; question: string; section: string; text: string }
type Of = Pick<DocumentFacts, 'municipality' | 'edition'>

const plain = (text: unknown): string => (typeof text === 'string' ? text.replace(/\{\{[^{}]*\}\}/gu, '…').trim() : '')

/**
 * What was answered to questions that an edition since has taken away: it is kept as it was, and shown, so that nobody
 * has written for nothing. `forms` are the document's own (`formOf`).
 */
export const leftAnswers = async (
  payload: Payload,
  { municipality, edition }: Of,
  input: ComposeInput,
  forms: Pick<SectionForm, 'items'>[],
): Promise<LeftAnswer[]> => {
  const asked = new Set(forms.flatMap(({ items }) => items.map(({ instanceKey }) => instanceKey)))
  const left = Object.entries(input.answers).filter(([key]) => !asked.has(key))
  if (left.length === 0) return []
  const { all } = await editionLine(payload, municipality, edition)
  const contents = await loadContents(payload, municipality, all)
  const blocks = registryOf(payload)
  const { language } = input.template
  return left.flatMap(([instanceKey, { value }]): LeftAnswer[] => {
    const blockKey = blockKeyOf(instanceKey)
    for (const content of all.flatMap((id) => contents.get(id) ?? []))
      for (const section of content.sections) {
        const raw = section.blocks.find((block) => block.blockKey === blockKey)
        if (!raw) continue
        const was = answersIn(blocks, { ...input, template: content, visibility: {} }, blockKey)
        const parts = was.find((one) => one.instanceKey === instanceKey)?.parts ?? []
        // Of what is no longer repeated so, nobody knows the form: by its shape alone.
        const worded = parts.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join('\n')
        const text = worded || answerText(value, { language })
        const question = plain(raw.title) || plain(raw.prompt) || blocks.get(raw.blockType)?.labels.singular[language]
        return text ? [{ instanceKey, question: question ?? '', section: plain(section.title), text }] : []
      }
    return []
  })
}
