import type { CollectionConfig, Config, Plugin } from 'payload'
import { type AssemblyBlock, createRegistry, type Registry } from '#blocks/kit/index.ts'
import { withTasks } from '#jobs/register.ts'
import { appendicesLast } from './appendicesLast.ts'
import { blocksField } from './blocksField.ts'
import { inOrder } from './categories.ts'
import { endpoints } from './endpoints.ts'
import { keepKeys } from './keepKeys.ts'
import { namedErrors } from './namedErrors.ts'
import { oneBlockOrSection } from './oneBlockOrSection.ts'
import { oneBlockType } from './oneBlockType.ts'
import { payloadBlock } from './payloadBlock.ts'
import { countTemplateSave, recordTemplateSave } from './recordTemplate.ts'
import { refuseBrokenTemplate } from './refuseBrokenTemplate.ts'
import { blocksOfLibrary, blocksOfTemplate, refuseUnknownBlocks } from './refuseUnknownBlocks.ts'
import { sectionsField } from './sectionsField.ts'

type Hook = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeValidate']>[number]

const extend = (collection: CollectionConfig, field: CollectionConfig['fields'][number], hooks: Hook[]) => ({
  ...collection,
  fields: [...collection.fields, field],
  hooks: { ...collection.hooks, beforeValidate: [...(collection.hooks?.beforeValidate ?? []), ...hooks] },
})

/** Its saves are counted and kept, and what is of the wrong type never gets in. */
const withHistory = (registry: Registry, collection: CollectionConfig): CollectionConfig => {
  const { fields, hooks } = collection
  const sections = sectionsField(registry).fields.filter((field) => field.type !== 'blocks')
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseBrokenTemplate(registry, fields, sections)],
      beforeChange: [...(hooks?.beforeChange ?? []), countTemplateSave],
      afterChange: [...(hooks?.afterChange ?? []), recordTemplateSave],
    },
  }
}

const withNamedErrors = (registry: Registry, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterError: [...(collection.hooks?.afterError ?? []), namedErrors(registry)] },
})

const buttons = {
  templates: [],
  editions: ['/admin/distribution/CorrectEdition.tsx#CorrectEdition', '/admin/distribution/Distribute.tsx#Distribute'],
  distributions: ['/admin/distribution/FollowUp.tsx#FollowUp'],
  units: ['/admin/units/ChangeUnit.tsx#ChangeUnit'],
}
const hasButtons = (slug: string): slug is keyof typeof buttons => slug in buttons

/** Buttons beside "Save", and the endpoints that they call. */
const withButtons = (collection: CollectionConfig): CollectionConfig => {
  const { slug } = collection
  if (!hasButtons(slug)) return collection
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), ...endpoints[slug]],
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls: buttons[slug] } },
    },
  }
}

const withBlocks =
  (registry: Registry) =>
  (collection: CollectionConfig): CollectionConfig => {
    if (collection.slug === 'templates')
      return withNamedErrors(
        registry,
        extend(withHistory(registry, collection), sectionsField(registry), [
          refuseUnknownBlocks(registry, blocksOfTemplate),
          keepKeys,
          appendicesLast,
        ]),
      )
    if (collection.slug === 'blockLibrary')
      return extend(
        collection,
        blocksField(registry, { name: 'block', label: { sv: 'Block', en: 'Block' }, required: true }),
        [refuseUnknownBlocks(registry, blocksOfLibrary), oneBlockOrSection],
      )
    return collection
  }

/** Pages of their own in the admin, and the way to each. */
const views = {
  importWord: {
    path: '/wordmall' as const,
    Component: '/admin/word/ImportWordView.tsx#ImportWordView',
    meta: { title: 'Läs in en Wordmall' },
  },
  shelf: { path: '/hylla' as const, Component: '/admin/shelf/ShelfView.tsx#ShelfView', meta: { title: 'Mallhyllan' } },
  importUnits: {
    path: '/klistra-in-enheter' as const,
    Component: '/admin/units/ImportUnitsView.tsx#ImportUnitsView',
    meta: { title: 'Klistra in enheter och personer' },
  },
}
const withViews = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: { ...admin?.components, views: { ...admin?.components?.views, ...views } },
})

/**
 * Our menu and our start page in Payload's frame, whose own are a list of the database's collections; and what its pages
 * lack for who hears them or has no pointer.
 */
const withFrame = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    logout: { Button: '/admin/menu/LogOut.tsx#LogOut' },
    graphics: { Icon: '/admin/menu/HouseIcon.tsx#HouseIcon' },
    header: [...(admin?.components?.header ?? []), '/admin/frame/SkipLink.tsx#SkipLink'],
    providers: [...(admin?.components?.providers ?? []), '/admin/frame/NamedControls.tsx#NamedControls'],
    beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), '/admin/menu/AdminMenu.tsx#AdminMenu'],
    views: { ...admin?.components?.views, dashboard: { Component: '/admin/menu/ToStart.tsx#ToStart' } },
  },
})

/**
 * Makes documents of blocks. Registers the block types with Payload, gives templates and the library their blocks, and
 * puts the registry where load and commands find it (`registryOf`).
 *
 * @param options.blocks `coreBlocks`, and block types of other packages: `[...coreBlocks, theirs]`. Throws on two
 * types with one slug.
 */
export const documentAssembly =
  ({ blocks }: { blocks: readonly AssemblyBlock[] }): Plugin =>
  (config) => {
    const registry = createRegistry(blocks)
    return {
      ...withTasks(config),
      blocks: [...(config.blocks ?? []), ...inOrder(registry.values()).map(payloadBlock)],
      collections: (config.collections ?? []).map(withBlocks(registry)).map(withButtons),
      admin: withViews(withFrame(config.admin)),
      custom: { ...config.custom, assembly: { registry } },
      typescript: { ...config.typescript, schema: [...(config.typescript?.schema ?? []), oneBlockType] },
    }
  }
