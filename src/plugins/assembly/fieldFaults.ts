import type { Field, Option } from 'payload'

type Words = { sv: string; en: string }
/** A value that is not what its field holds. `labels` lead to it by name. */
export type FieldFault = { path: (string | number)[]; labels: Words[]; wanted: Words }
type At = Pick<FieldFault, 'path' | 'labels'>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const forbidden = ['__proto__', 'constructor', 'prototype']

const want = {
  text: { sv: 'ska vara text', en: 'must be text' },
  number: { sv: 'ska vara ett tal', en: 'must be a number' },
  flag: { sv: 'ska vara ja eller nej (true eller false)', en: 'must be true or false' },
  choice: { sv: 'ska vara ett av alternativen', en: 'must be one of the options' },
  list: { sv: 'ska vara en lista', en: 'must be a list' },
  row: { sv: 'har en rad som är tom eller av fel slag', en: 'has a row that is empty or of the wrong kind' },
  group: { sv: 'ska vara en grupp av uppgifter', en: 'must be a group of settings' },
  rich: { sv: 'ska vara formaterad text', en: 'must be formatted text' },
  id: { sv: 'ska vara ett id', en: 'must be an id' },
  name: { sv: 'har en uppgift med otillåtet namn', en: 'has a property of a forbidden name' },
} satisfies Record<string, Words>

const labelOf = (field: { name?: string; label?: unknown }): Words =>
  isObject(field.label) && typeof field.label.sv === 'string'
    ? (field.label as Words)
    : { sv: field.name ?? '', en: field.name ?? '' }
const storedOf = (option: Option) => (typeof option === 'string' ? option : option.value)
const isRich = (value: unknown) => isObject(value) && isObject(value.root) && Array.isArray(value.root.children)
const isId = (value: unknown) => ['string', 'number'].includes(typeof value) || (isObject(value) && 'id' in value)

const many = (field: { hasMany?: boolean }, value: unknown, one: (item: unknown) => boolean) =>
  field.hasMany ? Array.isArray(value) && value.every(one) : one(value)

const wrong = (field: Field, value: unknown): Words | undefined => {
  const unless = (right: boolean, words: Words) => (right ? undefined : words)
  switch (field.type) {
    case 'text':
      return unless(
        many(field, value, (item) => typeof item === 'string'),
        want.text,
      )
    case 'textarea':
    case 'email':
    case 'code':
    case 'date':
      return unless(typeof value === 'string', want.text)
    case 'number':
      return unless(
        many(field, value, (item) => typeof item === 'number' && Number.isFinite(item)),
        want.number,
      )
    case 'checkbox':
      return unless(typeof value === 'boolean', want.flag)
    case 'select':
    case 'radio': {
      const options = field.options.map(storedOf)
      const known = (item: unknown) => typeof item === 'string' && options.includes(item)
      return unless(many(field.type === 'select' ? field : {}, value, known), want.choice)
    }
    case 'richText':
      return unless(isRich(value), want.rich)
    case 'upload':
    case 'relationship':
      return unless(many(field, value, isId), want.id)
    default:
      return undefined
  }
}

const faultsOf = (field: Field, data: Record<string, unknown>, at: At): FieldFault[] => {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldFaults(tab.fields, data, at))
  if (!('name' in field) || !field.name) return 'fields' in field ? fieldFaults(field.fields, data, at) : []
  const value = data[field.name]
  if (value === undefined || value === null || field.type === 'ui') return []
  const here = {
    path: [...at.path, field.name],
    labels: [...at.labels, labelOf(field as { name?: string; label?: unknown })],
  }
  const fault = (wanted: Words): FieldFault[] => [{ ...here, wanted }]
  if (field.type === 'group') return isObject(value) ? fieldFaults(field.fields, value, here) : fault(want.group)
  if (field.type === 'array') {
    if (!Array.isArray(value)) return fault(want.list)
    return value.flatMap((row, index) =>
      isObject(row) ? fieldFaults(field.fields, row, { ...here, path: [...here.path, index] }) : fault(want.row),
    )
  }
  // A choice that was left empty is no choice; drafts may be unfinished.
  if (value === '' && (field.type === 'select' || field.type === 'radio')) return []
  const words = wrong(field, value)
  return words ? fault(words) : []
}

/**
 * Values of a wrong type, by Payload's own fields: Payload stores them unseen in drafts, and a document then prints
 * them or fails. What is missing is no fault here.
 */
export const fieldFaults = (
  fields: Field[],
  data: Record<string, unknown>,
  at: At = { path: [], labels: [] },
): FieldFault[] => [
  ...(Object.keys(data).some((name) => forbidden.includes(name)) ? [{ ...at, wanted: want.name }] : []),
  ...fields.flatMap((field) => faultsOf(field, data, at)),
]
