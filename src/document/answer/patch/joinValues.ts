import type { RichText } from '../../text/richText.ts'
import { isNothing, isObject, sameValue } from './json.ts'
import { mergeRichText } from './mergeRichText.ts'
import { mergeText } from './mergeText.ts'
import { mergeValues } from './mergeValues.ts'

const isRich = (value: unknown): value is RichText =>
  isObject(value) && isObject(value.root) && Array.isArray(value.root.children)
const isRichOrNothing = (value: unknown): value is RichText | undefined => isNothing(value) || isRich(value)
const textOf = (value: unknown) => (isNothing(value) ? '' : typeof value === 'string' ? value : undefined)

/**
 * "Lägg ihop" of a conflict: both texts in one, plain or formatted, by what each changed from `base`. Undefined when
 * they have no sum: two figures, two choices, or one of them is not there.
 */
export const joinValues = (base: unknown, mine: unknown, theirs: unknown): unknown => {
  if (isNothing(mine) || isNothing(theirs)) return undefined
  if (typeof mine === 'string' && typeof theirs === 'string') return mergeText(textOf(base) ?? '', mine, theirs)
  if (isRich(mine) && isRich(theirs)) return mergeRichText(isRichOrNothing(base) ? base : undefined, mine, theirs)
  const { value, conflicts } = mergeValues(base, mine, theirs)
  return conflicts.length === 0 && !sameValue(value, theirs) ? value : undefined
}
