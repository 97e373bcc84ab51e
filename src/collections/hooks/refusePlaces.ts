import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { inLanguage } from '#language'

const places = new Set(['near', 'within', 'intersects'])
const words = {
  sv: 'Det går inte att söka efter platser på en karta: inget här har någon sådan.',
  en: 'There are no places on a map to search for: nothing here has one.',
}

/** Payload's operators for points on a map end in an error of the database where a field is none, and no field of ours is. */
export const refusePlaces: CollectionBeforeOperationHook = ({ args, req }) => {
  const left: unknown[] = [(args as { where?: unknown }).where]
  while (left.length > 0) {
    const next = left.pop()
    if (next === null || typeof next !== 'object') continue
    if (Object.keys(next).some((key) => places.has(key)))
      throw new APIError(inLanguage(words, { req }), 400, { code: 'NO_PLACES' }, true)
    left.push(...Object.values(next))
  }
  return args
}
