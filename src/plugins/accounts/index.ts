import type { CollectionConfig, Plugin } from 'payload'
import { fieldNobody, fieldPlatformAdmin, nobody } from '#access/rules.ts'
import { attemptsCollection } from './attemptsCollection.ts'
import { guardPassword } from './guardPassword.ts'
import { invite, unknownPassword } from './invite.ts'
import { endSessions, idle } from './sessionLimits.ts'
import { tellPassword } from './tellPassword.ts'
import { tellPerson } from './tellPerson.ts'
import { forgive, throttle } from './throttle.ts'

const guarded = (collection: CollectionConfig, https: boolean): CollectionConfig => ({
  ...collection,
  auth: {
    useAPIKey: false,
    tokenExpiration: idle,
    // Payload locks the account, and whoever knows an address could lock its owner out: `throttle` counts instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: https },
  },
  access: { ...collection.access, unlock: nobody },
  hooks: {
    ...collection.hooks,
    beforeOperation: [guardPassword, throttle, endSessions, ...(collection.hooks?.beforeOperation ?? [])],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), unknownPassword],
    afterChange: [...(collection.hooks?.afterChange ?? []), invite, tellPerson],
    afterOperation: [...(collection.hooks?.afterOperation ?? []), tellPassword],
    afterLogin: [forgive, ...(collection.hooks?.afterLogin ?? [])],
  },
  fields: [
    // Whose address it is decides who gets the mail to choose a password.
    { name: 'email', type: 'email', required: true, access: { update: fieldPlatformAdmin } },
    // No column: with these rules the admin shows no fields for it.
    {
      name: 'password',
      type: 'text',
      virtual: true,
      hidden: true,
      access: { create: fieldNobody, update: fieldNobody },
    },
    ...collection.fields,
  ],
})

/** How people get in: invitations, passwords, limits to guessing and to sessions. `https`: whether the address is. */
export const accounts =
  ({ https }: { https: boolean }): Plugin =>
  (config) => ({
    ...config,
    // `__Host-`: set by this host over https alone, and no neighbour under the municipality's domain can replace it.
    cookiePrefix: https ? '__Host-payload' : 'payload',
    collections: [
      ...(config.collections ?? []).map((one) => (one.slug === 'users' ? guarded(one, https) : one)),
      attemptsCollection,
    ],
  })
