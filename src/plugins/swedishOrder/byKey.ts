import type { Sort, Where } from 'payload'
import { sortKey } from '#document/text/sortKey.ts'

const searches = ['like', 'contains', 'not_like']

/** The same question about the key: a search for part of a name, wherever it stands in the condition. */
export const byKey = (where: Where, title: string): Where =>
  Object.fromEntries(
    Object.entries(where).map(([field, condition]) => {
      if (Array.isArray(condition)) return [field, condition.map((one) => byKey(one, title))]
      const [[operator = '', text] = []] = Object.entries(condition ?? {})
      const isSearch = field === title && searches.includes(operator) && typeof text === 'string'
      return isSearch ? ['sortKey', { [operator]: sortKey(text) }] : [field, condition]
    }),
  )

/** Sorted by name is sorted by its key. */
export const keyedSort = (sort: Sort, title: string): Sort => {
  const one = (field: string) => (field === title ? 'sortKey' : field === `-${title}` ? '-sortKey' : field)
  return Array.isArray(sort) ? sort.map(one) : sort.split(',').map((field) => one(field.trim()))
}
