import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '#access/idOf.ts'
import { endPasswordSessions } from '#commands/account/external/endPasswordSessions.ts'
import type { Municipality } from '#payload-types'

/** Passwords that are switched off open nothing from now on, whoever is in by one is out, and so is a former account in reserve. */
export const endPasswords: CollectionAfterChangeHook<Municipality> = async ({ doc, previousDoc, req }) => {
  const [now, before] = [doc, previousDoc].map((one) => one?.onlyExternal && idOf(one.breakGlass))
  if (now && now !== before) await endPasswordSessions(req.payload, doc)
  return doc
}
