import type { ComposeInput } from '#document/input/input.ts'
import { isNewerInput, StoredInputError } from '#document/input/StoredInputError.ts'
import { upgradeInput } from '#document/input/upgradeInput.ts'
import { LoadError } from './LoadError.ts'

/** The input of hand-in, of whatever version it was stored. Throws `LoadError` STORED_INPUT when it cannot be read. */
export const readStoredInput = (stored: unknown): ComposeInput => {
  try {
    return upgradeInput(stored)
  } catch (error) {
    if (!(error instanceof StoredInputError)) throw error
    if (isNewerInput(error)) throw new LoadError('STORED_INPUT/newer', error.details)
    throw new LoadError('STORED_INPUT/broken', { place: 'place' in error.details ? error.details.place : '' })
  }
}
