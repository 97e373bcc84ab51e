import type { CollectionBeforeChangeHook } from 'payload'
import type { IdentityProvider } from '#payload-types'

/** A secret that is typed is stored so that the database alone does not tell it; an empty one keeps what is stored. */
export const keepSecret: CollectionBeforeChangeHook<IdentityProvider> = ({ data, req }) => {
  const { secret, ...rest } = data
  return secret ? { ...rest, clientSecret: req.payload.encrypt(secret) } : rest
}
