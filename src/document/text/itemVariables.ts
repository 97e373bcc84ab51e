import type { PlaceItem, RepeatOver } from '../input/input.ts'

/** What an item is called in a token: `{{item.grade}}` is the grade, whatever else the section is repeated for. */
const nouns: Record<RepeatOver, string> = {
  grades: 'grade',
  gradeBands: 'gradeBand',
  schoolForms: 'schoolForm',
  domains: 'domain',
  subjects: 'subject',
  goals: 'goal',
  unitsBelow: 'unit',
  areasBelow: 'unit',
}
export const isRepeatOver = (value: unknown): value is RepeatOver =>
  typeof value === 'string' && Object.hasOwn(nouns, value)
export const nounOf = (set: RepeatOver): string => nouns[set]
const named = (name: string, { key, label }: PlaceItem) => ({ [`item.${name}`]: label, [`item.${name}.key`]: key })

/** The items a place stands in, from the outermost. */
export const itemsOf = (item: PlaceItem | undefined): PlaceItem[] => (item ? [...itemsOf(item.within), item] : [])

/**
 * The variables of an item by name: `item` and `item.key` are the innermost one's, `item.unit`, `item.grade` … those of
 * the nearest item of that kind, `item.area` of the area repeated for, and `item.headTeacher` what the nearest unit has.
 */
export const itemVariables = (item: PlaceItem | undefined): Record<string, string> =>
  Object.assign(
    {},
    ...itemsOf(item).map((one) => ({
      ...Object.fromEntries(Object.entries(one.variables ?? {}).map(([name, value]) => [`item.${name}`, value])),
      ...(one.set === 'areasBelow' ? named('area', one) : {}),
      ...named(nouns[one.set], one),
      item: one.label,
      'item.key': one.key,
    })),
  )
