import type { ChosenFrom } from '#blocks/kit/index.ts'
import type { MeasureDefinition, RepeatOver } from '#document/input/input.ts'
import { repeatsOf } from '#document/input/repeatsOf.ts'
import { nounOf } from '#document/text/itemVariables.ts'
import type { Words } from '../../words/sv.ts'
import { findBlock } from '../store/design.ts'
import type { Choice, ChoiceSource } from './ChoiceSource.ts'

/** What each kind of setting may take from the item of a repeated section. */
const setsFor: Partial<Record<ChosenFrom, RepeatOver[]>> = {
  scopes: ['unitsBelow', 'areasBelow'],
  areas: ['areasBelow'],
  grades: ['grades'],
  groups: ['gradeBands', 'grades', 'schoolForms'],
  domains: ['domains'],
  subjects: ['subjects'],
}

/** What the section of the block is repeated for, from the outermost. */
export const setsAround = ({ design, blockKey }: ChoiceSource): RepeatOver[] => {
  const found = blockKey ? findBlock(design, blockKey) : undefined
  return (found && repeatsOf(design.sections).get(found.section.sectionKey)) ?? []
}

/** "The one that the section is repeated for", where there is one of that kind. */
export const itemChoices = (from: ChosenFrom, source: ChoiceSource, words: Words['choices']): Choice[] => {
  const set = setsAround(source).findLast((one) => setsFor[from]?.includes(one))
  if (!set) return []
  const key = `{{item.${nounOf(set)}.key}}`
  return [{ value: from === 'scopes' ? `key:${key}` : key, label: words.repeatedFor }]
}

const keysOf: Partial<Record<RepeatOver, (source: ChoiceSource) => string[]>> = {
  grades: () => Array.from({ length: 10 }, (_, grade) => String(grade)),
  subjects: ({ vocabulary }) => (vocabulary?.subjects ?? []).map(({ key }) => key),
  domains: ({ vocabulary }) => (vocabulary?.domains ?? []).map(({ key }) => key),
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Measures that are alike but for the item in their keys: the item's own, called by the first of them. */
export const itemMeasures = (
  measures: readonly Pick<MeasureDefinition, 'key' | 'label'>[],
  source: ChoiceSource,
  words: Words['choices'],
): Choice[] =>
  setsAround(source).flatMap((set) => {
    const alike = Map.groupBy(
      (keysOf[set]?.(source) ?? []).flatMap((key) =>
        measures.flatMap((measure) => {
          const value = measure.key.replace(
            new RegExp(`(?<![a-zåäö0-9])${escaped(key)}(?![a-zåäö0-9])|(?<=Grade|ak)${escaped(key)}(?!\\d)`, 'i'),
            `{{item.${nounOf(set)}.key}}`,
          )
          return value === measure.key ? [] : { value, label: measure.label }
        }),
      ),
      ({ value }) => value,
    )
    return [...alike].flatMap(([value, [first, ...others]]) =>
      first && others.length > 0 ? [{ value, label: words.measureFor(first.label) }] : [],
    )
  })
