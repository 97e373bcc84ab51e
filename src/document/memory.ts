import type { FormModel } from './answer/form.ts'
import type { Place, RawBlock } from './input/input.ts'
import { isEqual } from './isEqual.ts'
import type { DocumentNode, DocumentTree } from './tree/tree.ts'

/** What one block was made of, and what became of it. */
export type KeptBlock = {
  raw: RawBlock
  place: Place
  data: Record<string, unknown>
  form?: FormModel | undefined
  made?: { answer: unknown; around: readonly unknown[]; nodes: DocumentNode[] }
}
/**
 * What one composition leaves for the next of the same document, so that while a designer types only what was changed
 * is made again. Things are compared by identity: whoever changes a template makes new objects for what is new.
 */
export type Memory = { blocks: Map<string, KeptBlock>; tree?: DocumentTree }
export const openMemory = (): Memory => ({ blocks: new Map() })

const samePlace = (a: Place, b: Place) => {
  const { item: one, ...rest } = a
  const { item: other, ...others } = b
  return (
    isEqual(one, other) &&
    (Object.keys({ ...rest, ...others }) as (keyof typeof rest)[]).every((k) => rest[k] === others[k])
  )
}
/** What another block asks or holds is put together anew each time, and is small. */
const isMadeAnew = (name: string) => name === 'asked' || name.startsWith('cells')
const sameParts = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name] || (isMadeAnew(name) && isEqual(a[name], b[name])))

/** The place as it was known before, where it says the same: schemas and settings are kept by it. */
export const knownPlace = (memory: Memory | undefined, raw: RawBlock, place: Place): Place => {
  const known = memory?.blocks.get(place.instanceKey)
  return known && known.raw === raw && samePlace(known.place, place) ? known.place : place
}

/** The block's entry, with the data of last time where all its parts are the same. */
export const keepBlock = (
  memory: Memory | undefined,
  next: Map<string, KeptBlock>,
  { raw, place, data }: Pick<KeptBlock, 'raw' | 'place' | 'data'>,
): KeptBlock => {
  const known = memory?.blocks.get(place.instanceKey)
  const same = known && known.raw === raw && known.place === place && sameParts(known.data, data)
  const kept = same ? known : { raw, place, data }
  next.set(place.instanceKey, kept)
  return kept
}

export const sameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, at) => item === b[at])
