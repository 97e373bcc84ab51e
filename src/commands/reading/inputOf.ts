import type { Payload } from 'payload'
import type { ComposeInput } from '#document/input/input.ts'
import { LoadError } from '#load/LoadError.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { readStoredInput } from '#load/readStoredInput.ts'

/**
 * What a document was made of when it was handed in: as stored, or as it is in the moment before that is stored. One that
 * cannot be read is none, and stops nobody from reading the others.
 */
export const inputOf = async (
  payload: Payload,
  { id, frozenInput }: { id: string; frozenInput?: unknown },
): Promise<ComposeInput | undefined> => {
  try {
    return frozenInput ? readStoredInput(frozenInput) : await loadComposeInput(payload, id, { audience: 'internal' })
  } catch (error) {
    if (error instanceof LoadError) return undefined
    throw error
  }
}
