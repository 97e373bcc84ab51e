import type { CollectionConfig, Plugin } from 'payload'
import { fieldNobody, fieldPlatformAdmin, nobody } from '#access/rules.ts'
import { attemptsCollection } from './attemptsCollection.ts'
import { forgetPerson } from './forgetPerson.ts'
import { guardPassword } from './guardPassword.ts'
import { invite, unknownPassword } from './invite.ts'
import { onlyExternal } from './onlyExternal.ts'
import { resetSecondStep } from './resetSecondStep.ts'
import { secondStep } from './secondStep.ts'
import { secretsCollection } from './secretsCollection.ts'
import { endSessions, idle } from './sessionLimits.ts'
import { tellPassword } from './tellPassword.ts'
import { tellPerson } from './tellPerson.ts'
import { forgive, throttle } from './throttle.ts'

const guarded = (collection: CollectionConfig, https: boolean): CollectionConfig => ({
  ...collection,
  auth: {
    useAPIKey: false,
    // Who asks is read at each request: their municipalities and units by id alone, for that is all that rights go by.
    depth: 0,
    tokenExpiration: idle,
    // Payload locks the account, and whoever knows an address could lock its owner out: `throttle` counts instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: https },
  },
  access: { ...collection.access, unlock: nobody },
  hooks: {
    ...collection.hooks,
    beforeOperation: [guardPassword, throttle, endSessions, ...(collection.hooks?.beforeOperation ?? [])],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), unknownPassword, resetSecondStep],
    beforeLogin: [...(collection.hooks?.beforeLogin ?? []), onlyExternal, secondStep],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetPerson],
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
    {
      name: 'resetTotp',
      type: 'checkbox',
      virtual: true,
      label: { sv: 'Nollställ tvåstegsinloggningen', en: 'Reset login in two steps' },
      access: { create: fieldNobody, update: ({ req, id }) => Boolean(req.user) && req.user?.id !== id },
      admin: {
        position: 'sidebar',
        condition: (data, _, { user }) => Boolean(data.id) && data.id !== user?.id,
        description: {
          sv: 'För den som har tappat bort både telefonen och reservkoderna. Personen får ett mejl.',
          en: 'For somebody who has lost both the phone and the recovery codes. The person is told by mail.',
        },
      },
    },
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
      secretsCollection,
    ],
  })
