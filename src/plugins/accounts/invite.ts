import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { passwordsOff } from '#commands/account/external/passwordsOff.ts'
import { externalInvitation, externalLink, invitation, passwordLink, tell } from '#commands/account/mails.ts'
import type { User } from '#payload-types'

const week = 7 * 24 * 60 * 60 * 1000
type WithPassword = Partial<User> & { password?: string }

/** Whoever is made without a password gets one that nobody knows, and a mail to choose another. */
export const unknownPassword: CollectionBeforeValidateHook<WithPassword & { id: string }> = ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !data || data.password) return data
  req.context.invite = data.email
  return { ...data, password: randomBytes(32).toString('base64url') }
}

export const invite: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || req.context.invite !== doc.email) return doc
  req.context.invite = undefined
  if (await passwordsOff(req.payload, doc)) {
    await tell(req.payload, { to: doc.email, ...externalInvitation(doc.name, externalLink(req.payload, doc.email)) })
    return doc
  }
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email: doc.email },
    disableEmail: true,
    expiration: week,
    req,
  })
  if (token) await tell(req.payload, { to: doc.email, ...invitation(doc.name, passwordLink(req.payload, token)) })
  return doc
}
