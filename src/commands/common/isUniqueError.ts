import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'

const phrases = [en, sv].flatMap(({ translations: { error } }) => [
  error.valueMustBeUnique,
  // Of a person, whom Payload looks for once more just before the row is made.
  error.userEmailAlreadyRegistered,
])
type Refused = Error & { data?: { errors?: { message?: string }[] } }

/**
 * Another request made the row first, as a unique index or a look just before it told. Payload says so as a validation
 * error on both databases, by a message alone, in the request's language; other validation errors are real faults.
 */
export const isUniqueError = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error.name === 'ValidationError')
    return ((error as Refused).data?.errors ?? []).some(({ message }) => phrases.includes(message ?? ''))
  return /unique|duplicate key/i.test(`${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`)
}
