import type { CollectionConfig } from 'payload'
import { expect, it } from 'vitest'
import { nobody } from '#access/rules.ts'
import { collections } from '#collections/index.ts'
import { missingRules, requireAccess } from '#plugins/requireAccess.ts'

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }
const withCollection = (collection: CollectionConfig) =>
  ({ collections: [collection] }) as Parameters<typeof requireAccess>[0]

it('finds a rule for everything in our collections', () => {
  expect(missingRules({ collections } as Parameters<typeof requireAccess>[0])).toEqual([])
})

it.each(['create', 'read', 'update', 'delete'] as const)('stops the boot when %s is missing', (rule) => {
  const { [rule]: _, ...access } = closed
  expect(() => requireAccess(withCollection({ slug: 'notes', fields: [], access }))).toThrow(`notes.${rule}`)
})

it('asks for versions and logins where there are such', () => {
  const open = withCollection({ slug: 'notes', fields: [], access: closed, versions: true, auth: true })
  expect(missingRules(open)).toEqual(['notes.readVersions', 'notes.admin', 'notes.unlock'])
})
