import type { CollectionConfig, Config, Plugin } from 'payload'

const rulesOf = ({ auth, versions }: CollectionConfig) => [
  'create',
  'read',
  'update',
  'delete',
  ...(versions ? ['readVersions'] : []),
  ...(auth ? ['admin', 'unlock'] : []),
]

/** Every missing rule, as `collection.rule`. */
export const missingRules = (config: Config): string[] =>
  (config.collections ?? []).flatMap((collection) =>
    rulesOf(collection)
      .filter((rule) => typeof collection.access?.[rule as keyof CollectionConfig['access']] !== 'function')
      .map((rule) => `${collection.slug}.${rule}`),
  )

/**
 * Payload's default for a missing rule is "anybody who is logged in". Stands before the tenancy plugin, which wraps
 * missing rules too and would hide them, and last of all, for what plugins added.
 */
export const requireAccess: Plugin = (config) => {
  const missing = missingRules(config)
  if (missing.length)
    throw new Error(
      `Åtkomstregler saknas: ${missing.join(', ')}. Ange dem i samlingens access, till exempel med nobody.`,
    )
  return config
}
