import type { Details } from '../draft/DraftBlock.ts'
import type { Control } from '../read/Item.ts'

type AnswerSettings = { type: string; options?: { label: string }[] }
const choices = (type: 'choice' | 'choices', options: string[]): AnswerSettings => ({
  type,
  options: options.map((label) => ({ label })),
})
const yesOrNo = { sv: ['Ja', 'Nej'], en: ['Yes', 'No'] }

/** The answer type that a control or form field stands for. */
export const answerOfControl = (control: Control | undefined, otherwise: string): AnswerSettings => {
  if (control?.kind === 'choice' && control.options.length > 0) return choices('choice', control.options)
  if (control?.kind === 'date') return { type: 'date' }
  return { type: otherwise }
}
/** The answer type of a question. */
export const answerOfDetails = (details: Details, language: 'sv' | 'en'): AnswerSettings => {
  if (details.statement) return choices('choice', yesOrNo[language])
  if (details.options && details.options.length > 0)
    return choices(details.several ? 'choices' : 'choice', details.options)
  return answerOfControl(details.control, details.short ? 'shortText' : 'longText')
}
