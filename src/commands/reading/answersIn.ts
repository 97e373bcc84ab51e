import { fieldText } from '#document/answer/fieldText.ts'
import { formOf } from '#document/answer/formOf.ts'
import { quoteStands } from '#document/answer/quoteStands.ts'
import type { Blocks } from '#document/composition.ts'
import type { ComposeInput } from '#document/input/input.ts'
import type { AcrossAnswer } from './Across.ts'

export type AnswerIn = Pick<AcrossAnswer, 'instanceKey' | 'where' | 'parts' | 'whole'> & { value: unknown }

/**
 * A document's answers to one question, in words: one, or one for each item that its section is repeated for. Nothing else
 * of the document is made, so that five hundred can be read.
 */
export const answersIn = (blocks: Blocks, input: ComposeInput, blockKey: string): AnswerIn[] => {
  const { template, answers } = input
  const sections = template.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((raw) => raw.blockKey === blockKey),
  }))
  const items = formOf(blocks, { ...input, template: { ...template, sections } }).flatMap((section) =>
    section.items.map((item) => ({ ...item, where: section.title })),
  )
  return items.map(({ instanceKey, form, value, where }) => {
    const fields = form?.fields ?? []
    const written = (value ?? {}) as Record<string, unknown>
    const parts = fields.flatMap(({ key, field }) => {
      const text = fieldText(field, written[key], template.language)
      return text ? [{ text, ...(fields.length > 1 ? { label: field.label } : {}) }] : []
    })
    const whole = parts.map(({ text }) => text).join('\n')
    const stored = answers[instanceKey]?.value
    return {
      instanceKey,
      parts,
      value: stored,
      ...(items.length > 1 ? { where } : {}),
      ...(whole && quoteStands(whole, stored) ? { whole } : {}),
    }
  })
}
