import { bindItem } from '#document/input/bindItem.ts'
import type { PlaceItem, RepeatOver } from '#document/input/input.ts'
import { repeatsOf } from '#document/input/repeatsOf.ts'
import { canonicalName, tokenPattern } from '#document/text/tokenNames.ts'
import type { TemplateFault } from '../TemplateFault.ts'
import { eachBlock, type Finder, type Finding, textsOf } from './Checked.ts'

const anyItem = (sets: readonly RepeatOver[]) =>
  sets.reduce<PlaceItem | undefined>(
    (within, set) => ({ set, key: 'x', label: '', ...(within ? { within } : {}) }),
    undefined,
  )
/** Keys of items, and parts of a token for data that mean an item. */
const meansItem = (token: string) => {
  const [kind, ...rest] = token.split(/[:;]/)
  if (rest.length === 0) return /^item\b.*\bkey$/.test(canonicalName(token))
  return (
    /^(measure|document|dokument)$/.test(kind ?? '') && rest.some((part) => /^item\b/.test(canonicalName(part.trim())))
  )
}
const lost = (value: object, sets: readonly RepeatOver[]): Finding[] =>
  textsOf(bindItem(value, anyItem(sets))).flatMap(({ path, text }) =>
    [...text.matchAll(tokenPattern)]
      .filter(([, token = '']) => meansItem(token))
      .map(([token]): Finding => ({ code: 'NO_ITEM', field: path.join('.'), severity: 'error', detail: token })),
  )

/** What means the item of a repeated section, and stands where there is none of that kind: it would mean nobody. */
export const findItem: Finder = (checked) => {
  const repeats = repeatsOf(checked.template.sections)
  const setsAt = (sectionKey: string) => repeats.get(sectionKey) ?? []
  return [
    ...eachBlock(checked, (raw, { sectionKey }) => lost(raw, setsAt(sectionKey))),
    ...checked.template.sections.flatMap(({ sectionKey, title, help }) =>
      lost({ title, help }, setsAt(sectionKey)).map(
        (finding): TemplateFault => ({ sectionKey, section: title, detail: '', ...finding }),
      ),
    ),
  ]
}
