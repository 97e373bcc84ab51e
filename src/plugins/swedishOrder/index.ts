import type { CollectionBeforeChangeHook, CollectionConfig, Field, Plugin } from 'payload'
import { sortKey } from '#document/text/sortKey.ts'
import { byKey, keyedSort } from './byKey.ts'

/** What people look for by name: the text they know it by. Logs and machinery are found by other things. */
const named: Record<string, string> = {
  templates: 'title',
  blockLibrary: 'title',
  editions: 'title',
  media: 'alt',
  distributions: 'title',
  documents: 'title',
  goals: 'text',
  focusItems: 'text',
  calendarEvents: 'title',
  municipalities: 'name',
  units: 'name',
  users: 'name',
}

const keyField: Field = { name: 'sortKey', type: 'text', index: true, admin: { hidden: true, disableListColumn: true } }
const fill =
  (title: string): CollectionBeforeChangeHook =>
  ({ data }) =>
    typeof data[title] === 'string' ? { ...data, sortKey: sortKey(data[title]) } : data

const ordered = (collection: CollectionConfig): CollectionConfig => {
  const title = named[collection.slug]
  if (!title) return collection
  const { hooks, fields } = collection
  return {
    ...collection,
    fields: [...fields, keyField],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), fill(title)],
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation }) => {
          if (operation !== 'read' && operation !== 'count') return args
          const asked = args as { where?: Parameters<typeof byKey>[0]; sort?: Parameters<typeof keyedSort>[0] }
          const sort = asked.sort ?? collection.defaultSort
          return {
            ...args,
            ...(asked.where ? { where: byKey(asked.where, title) } : {}),
            ...(sort ? { sort: keyedSort(sort, title) } : {}),
          }
        },
      ],
    },
  }
}

/** Collections with a key to sort and search by, and the field whose text it follows: for rows from before there were keys. */
export const namedCollections = Object.entries(named)

/**
 * Lists, pickers and REST sort and search names as Swedish readers do. No database does: SQLite orders by code points and
 * finds no `öjer` in `Öjersjö`, MongoDB knows no Swedish order without a collation of each query. So each named row has a
 * key (`sortKey`), and a question about the name is a question about the key.
 */
export const swedishOrder: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(ordered) })
