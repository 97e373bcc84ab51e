import type { ArrayField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'
import { type Asked, inLanguage } from '#language'
import { distinctRows } from './distinctRows.ts'

type Context = Asked & { data: object; siblingData: object }
const choice = '/admin/municipality/GroupChoice.tsx#GroupChoice'
/** All pupils of a unit: in every municipality, whether or not it stands among its groups. */
const everyone = 'all'

const words = {
  unknown: (keys: string) => ({
    sv: `Gruppen ${keys} finns inte bland elevgrupperna. Välj en annan, eller lägg upp den under Elevgrupper.`,
    en: `The group ${keys} is not among the groups of pupils. Choose another, or add it under Groups of pupils.`,
  }),
  few: {
    sv: 'Välj minst två delar. En uppdelning är grupper som tillsammans är helheten, som flickor och pojkar.',
    en: 'Choose at least two parts. A partition is groups that are the whole together, as girls and boys.',
  },
  itself: {
    sv: 'Helheten kan inte vara en av sina egna delar. Ta bort den bland delarna.',
    en: 'The whole cannot be one of its own parts. Remove it among the parts.',
  },
}
const keysOf = (groups: unknown): string[] =>
  Array.isArray(groups)
    ? groups.flatMap((group: { key?: unknown } | null) => (group?.key ? [String(group.key)] : []))
    : []
const unknownIn = (keys: readonly string[], { data }: Context): string[] => {
  const known = new Set([everyone, ...keysOf('groups' in data ? data.groups : undefined)])
  return keys.filter((key) => !known.has(key))
}

/** What is wrong with the parts of a partition, or true. */
export const validParts: TextFieldManyValidation = (value, context) => {
  const keys = [...new Set(Array.isArray(value) ? value : [])]
  const unknown = unknownIn(keys, context)
  if (unknown.length > 0) return inLanguage(words.unknown(unknown.join(', ')), context)
  if (keys.length < 2) return inLanguage(words.few, context)
  const whole = 'whole' in context.siblingData ? context.siblingData.whole : everyone
  return !keys.some((key) => key === whole) || inLanguage(words.itself, context)
}
const validWhole: TextFieldSingleValidation = (value, context) => {
  const unknown = unknownIn([value ?? ''], context)
  return unknown.length === 0 || inLanguage(words.unknown(unknown.join(', ')), context)
}

/** Which groups of pupils are a whole together, by their keys, so that a hidden one cannot be worked out from the rest. */
export const partitionsField: ArrayField = {
  name: 'partitions',
  type: 'array',
  label: { sv: 'Uppdelningar', en: 'Partitions' },
  labels: { singular: { sv: 'Uppdelning', en: 'Partition' }, plural: { sv: 'Uppdelningar', en: 'Partitions' } },
  validate: distinctRows(({ whole, parts }) =>
    Array.isArray(parts) ? `${String(whole ?? everyone)} = ${parts.toSorted().join(' + ')}` : '',
  ),
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/admin/municipality/PartitionLabel.tsx#PartitionLabel' },
    description: {
      sv: 'Grupper som tillsammans är en helhet, så att en dold grupp inte kan räknas fram ur de andra. Utan egna uppdelningar gäller flickor och pojkar, och svensk och utländsk bakgrund; grupper som inte står i någon räknas som delar av alla.',
      en: 'Groups that are a whole together, so that a hidden one cannot be worked out from the others. Without partitions of your own, girls and boys, and Swedish and foreign background hold; groups that stand in none count as parts of all.',
    },
  },
  fields: [
    {
      name: 'whole',
      type: 'text',
      required: true,
      defaultValue: everyone,
      label: { sv: 'Helhet', en: 'Whole' },
      validate: validWhole,
      admin: { components: { Field: choice } },
    },
    {
      name: 'parts',
      type: 'text',
      hasMany: true,
      required: true,
      label: { sv: 'Delar', en: 'Parts' },
      validate: validParts,
      admin: { components: { Field: choice } },
    },
  ],
}
