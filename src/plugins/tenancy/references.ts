import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { idOf } from '#access/idOf.ts'

export type Reference = { relationTo: CollectionSlug; id: string; field: string }
type Data = Record<string, unknown>

const rows = (value: unknown): Data[] =>
  Array.isArray(value) ? value.filter((row) => row && typeof row === 'object') : []

/** `{ relationTo, value }` where a field may point at several collections, else an id or a populated document. */
const referencesIn = (relationTo: CollectionSlug | CollectionSlug[], value: unknown, field: string): Reference[] =>
  [value].flat().flatMap((item): Reference[] => {
    const poly = Array.isArray(relationTo)
      ? (item as { relationTo?: CollectionSlug; value?: unknown } | null)
      : undefined
    const target = Array.isArray(relationTo) ? poly?.relationTo : relationTo
    const id = idOf((poly ? poly.value : item) as string | undefined)
    return target && id ? [{ relationTo: target, id, field }] : []
  })

/**
 * Every document that the data points at through relationship and upload fields, in groups, arrays and blocks too.
 * A closed switch over field types would be better, but Payload's union is open to plugins.
 */
export const referencesOf = (payload: Payload, fields: FlattenedField[], data: Data): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const value = data[field.name]
    if (value === undefined || value === null) return []
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return referencesIn(field.relationTo, value, field.name)
      case 'group':
      case 'tab':
        return referencesOf(payload, field.flattenedFields, value as Data)
      case 'array':
        return rows(value).flatMap((row) => referencesOf(payload, field.flattenedFields, row))
      case 'blocks':
        return rows(value).flatMap((row) => {
          const slug = String(row.blockType)
          const inline = field.blocks.find((block) => block.slug === slug)
          const block = inline ?? payload.blocks[slug as keyof typeof payload.blocks]
          return block ? referencesOf(payload, block.flattenedFields, row) : []
        })
      default:
        return []
    }
  })
