import type { Language } from '../tree/tree.ts'
import { checkFields } from './checkFields.ts'
import type { CheckFinding, FormField } from './form.ts'

/** What a field says of itself, at once and to every reader; it is not said again when the section is checked. */
export const isSaidByField = ({ code }: Pick<CheckFinding, 'code'>): boolean =>
  ['UNREAD', 'NOT_IN_SCALE', 'TOO_LARGE'].includes(code)

/**
 * Why a stored value cannot be read as its field's answer, in words for the field itself; nothing when it can. A level
 * or an option that is not (any longer) there is told of as well, although it may be handed in: the scale may have
 * changed since it was chosen.
 */
export const unreadFault = (field: FormField, value: unknown, language: Language): string | undefined => {
  if (value === undefined || field.widget === 'table' || field.widget === 'records') return undefined
  const found = checkFields({ fields: [{ key: 'it', field: { ...field, required: false } }] }, { it: value }, language)
  return found.find(isSaidByField)?.short
}
