import type { Place, PlaceItem, RepeatOver } from '#document/input/input.ts'
import { itemsOf } from '#document/text/itemVariables.ts'

/** The nearest item of a repeated section that is of one of these sets. */
export const itemOf = ({ item }: Pick<Place, 'item'>, ...sets: RepeatOver[]): PlaceItem | undefined =>
  itemsOf(item).findLast(({ set }) => sets.includes(set))

/** The units that the section is repeated for, from the outermost. */
export const unitItems = ({ item }: Pick<Place, 'item'>): PlaceItem[] =>
  itemsOf(item).filter(({ set }) => set === 'unitsBelow' || set === 'areasBelow')
