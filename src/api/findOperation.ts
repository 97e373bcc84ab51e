import type { Operation } from './Operation.ts'
import { operations } from './operations/index.ts'

const parts = (path: string) => path.split('/').filter(Boolean)

/** The operation at an address, with what stands in its places; undefined where there is none. */
export const findOperation = (
  method: string,
  path: readonly string[],
): { operation: Operation; params: Record<string, string> } | undefined => {
  for (const operation of operations) {
    const wanted = parts(operation.path)
    if (operation.method !== method.toLowerCase() || wanted.length !== path.length) continue
    const isHere = wanted.every((part, at) => part.startsWith('{') || part === path[at])
    if (!isHere) continue
    const params = Object.fromEntries(
      wanted.flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), path[at] ?? '']] : [])),
    )
    return { operation, params }
  }
  return undefined
}
