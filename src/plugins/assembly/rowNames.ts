import type { ArrayField, Field, Option } from 'payload'
import type { Choose } from '#blocks/kit/index.ts'

type Words = { sv: string; en: string }
/** How a folded row is named: by the first of `texts` that says something, else by what is chosen in it. */
export type RowNames = {
  row: Words
  texts: string[]
  choices: { name: string; options?: { value: string; label: Words }[] }[]
  /** Texts that are keys of something, by what they are chosen from. */
  chosen?: { [name: string]: Choose }
}

const component = '/admin/common/KeyedLabel.tsx#KeyedLabel'
const isWords = (label: unknown): label is Words => typeof label === 'object' && label !== null && 'sv' in label
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const asWords = (label: unknown, otherwise: Words): Words =>
  isWords(label) ? { sv: capital(label.sv), en: capital(label.en) } : otherwise

/** Fields of the row itself, also those that only stand together on screen. */
const ownFields = (fields: Field[]): Field[] =>
  fields.flatMap((field) => ('fields' in field && !('name' in field && field.name) ? ownFields(field.fields) : field))
const optionOf = (option: Option) =>
  typeof option === 'object' && isWords(option.label) ? [{ value: option.value, label: option.label }] : []

const namesOf = ({ fields, labels }: ArrayField): RowNames => {
  const own = ownFields(fields)
  const texts = own.flatMap((field) =>
    (field.type === 'text' || field.type === 'textarea') && field.name !== 'key' ? field.name : [],
  )
  const choices = own.flatMap((field) => {
    if (field.type === 'select') return { name: field.name, options: field.options.flatMap(optionOf) }
    return field.type === 'number' ? { name: field.name } : []
  })
  const chosen = Object.fromEntries(
    own.flatMap((field) => {
      const choose = 'name' in field && (field.admin?.custom?.choose as Choose | undefined)
      return choose ? [[field.name, choose] as const] : []
    }),
  )
  const first = ['label', 'title', 'name', 'text'].filter((name) => texts.includes(name))
  return {
    row: asWords(labels?.singular, { sv: 'Rad', en: 'Row' }),
    texts: [...new Set([...first, ...texts])],
    choices,
    ...(Object.keys(chosen).length > 0 ? { chosen } : {}),
  }
}

/** Payload calls rows "Kolumn 01". Here every row is called what it says, in all lists, inside others too. */
export const withRowNames = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withRowNames(tab.fields) })) }
    if (!('fields' in field)) return field
    const inner = { ...field, fields: withRowNames(field.fields) } as Field
    if (inner.type !== 'array' || inner.admin?.components?.RowLabel) return inner
    const RowLabel = { path: component, clientProps: { names: namesOf(inner) } }
    return { ...inner, admin: { ...inner.admin, components: { ...inner.admin?.components, RowLabel } } }
  })
