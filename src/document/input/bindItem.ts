import { itemsOf, itemVariables } from '../text/itemVariables.ts'
import { canonicalName, tokenPattern } from '../text/tokenNames.ts'
import type { PlaceItem } from './input.ts'

/** `{{measure:…}}` and `{{document:…}}`, and which of their parts says whose. */
const dataToken = /\{\{\s*(measure|document|dokument):([^{}]*)\}\}/g
const whoseAt: Record<string, number> = { measure: 3, document: 0, dokument: 0 }
const unitKey = 'item.unit.key'

/** In a token for data `item` (`varje`) means the item's unit where a unit is meant, and its key elsewhere. */
const boundToken = (kind: string, rest: string, variables: Record<string, string>) => {
  const parts = rest.split(';').map((part, at) => {
    const name = canonicalName(part.trim())
    const key = at === whoseAt[kind] ? variables[name === 'item' ? unitKey : `${name}.key`] : variables[`${name}.key`]
    if (!/^item\b/.test(name) || key === undefined) return part
    return at === whoseAt[kind] ? `key:${key}` : key
  })
  return `{{${kind}:${parts.join(';')}}}`
}

const boundText = (text: string, variables: Record<string, string>): string =>
  text
    .replace(tokenPattern, (whole, name: string) => {
      const known = canonicalName(name)
      return /^item\b.*\.key$|^item\.key$/.test(known) ? (variables[known] ?? whole) : whole
    })
    .replace(dataToken, (_, kind: string, rest: string) => boundToken(kind, rest, variables))

const bound = <T>(value: T, variables: Record<string, string>): T => {
  if (typeof value === 'string') return (value.includes('{{') ? boundText(value, variables) : value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const parts = value.map((part) => bound(part, variables))
    return parts.every((part, at) => part === value[at]) ? value : (parts as T)
  }
  const entries = Object.entries(value).map(([name, part]) => [name, part, bound(part, variables)] as const)
  return entries.every(([, before, after]) => before === after)
    ? value
    : (Object.fromEntries(entries.map(([name, , after]) => [name, after])) as T)
}

/** A text for one row of a set: the item's variables in it filled in. Their own braces, if any, are no tokens. */
export const wordsForItem = (text: string, variables: Record<string, string>): string =>
  text.replace(tokenPattern, (whole, name: string) => {
    const known = canonicalName(name)
    return /^item\b/.test(known) && Object.hasOwn(variables, known)
      ? (variables[known] ?? '').replaceAll('{{', '{ {')
      : whole
  })

/** By item, so that what is bound again is the very same object: a composition that remembers knows it by that. */
const kept = new WeakMap<object, Map<string, object>>()

/**
 * Settings for one item of a repeated section: wherever they name the item's key (`{{item.unit.key}}`, in a scope, a
 * measure, a group, a block's key or a text) its own stands. So a block knows nothing of items: it is asked for
 * `key:skola-a`. What names no item is returned as it is.
 */
export const bindItem = <T extends object>(settings: T, item: PlaceItem | undefined): T => {
  if (!item) return settings
  const known = kept.get(settings) ?? new Map<string, object>()
  kept.set(settings, known)
  const variables = itemVariables(item)
  const at = itemsOf(item)
    .map(({ set, key }) => `${set} ${key}`)
    .join(' ')
  if (!known.has(at)) known.set(at, bound(settings, variables))
  return known.get(at) as T
}
