import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionConfig,
  type Plugin,
} from 'payload'
import { logFailedLogin } from './logFailedLogin.ts'
import { writeEntry } from './writeEntry.ts'

/** Their rows are history or machinery themselves; what people do with them is logged by the commands. */
export const silent = [
  'auditEntries',
  'editions',
  'documents',
  'answers',
  'answerHistory',
  'templateHistory',
  'renders',
  'packages',
  'deliveries',
  'apiKeys',
  'webhooks',
  'webhookCalls',
  'nodes',
  'publications',
  'files',
  'figureImports',
  'figureHistory',
  'figureLocks',
  'readingMarks',
  'identities',
  'externalSessions',
]

type Doc = Record<string, unknown> & { id: string; municipality?: string | { id: string } | null }

const titleOf = ({ admin }: { admin?: { useAsTitle?: string } }, doc: Doc) =>
  String(doc[admin?.useAsTitle ?? 'id'] ?? doc.id).slice(0, 200)

/** Relationships come as ids before a save and as documents after it. */
const asText = (value: unknown) =>
  JSON.stringify(value, (_, item) => (item && typeof item === 'object' && 'createdAt' in item ? item.id : item))

/** Names only: the log must not become a second place where passwords and texts lie. */
const changedFields = (doc: Doc, before: Doc | undefined) =>
  Object.keys(doc).filter(
    (key) =>
      !['updatedAt', 'sessions', 'collection', 'sortKey'].includes(key) && asText(doc[key]) !== asText(before?.[key]),
  )
const municipalityOf = (slug: string, doc: Doc) => (slug === 'municipalities' ? doc.id : doc.municipality)

const logChange: CollectionAfterChangeHook = async ({ collection, data, doc, previousDoc, operation, req }) => {
  // What the system does is told by the command or import that asked for it; people are always told of.
  // Each pause in the typing is a save, and has a row in the template's own history.
  if (req.context.templateSave) return doc
  if (!req.user && !['users', 'municipalities'].includes(collection.slug)) return doc
  const fields =
    operation === 'update' ? [...changedFields(doc, previousDoc), ...(data?.password ? ['password'] : [])] : []
  if (operation === 'update' && fields.length === 0) return doc
  await writeEntry(req, {
    action: operation,
    noun: collection.slug,
    docId: doc.id,
    summary: titleOf(collection, doc),
    municipality: municipalityOf(collection.slug, doc),
    ...(fields.length ? { details: { fields } } : {}),
  })
  return doc
}
const logDelete: CollectionAfterDeleteHook = ({ collection, doc, req }) =>
  writeEntry(req, {
    action: 'delete',
    noun: collection.slug,
    docId: doc.id,
    summary: titleOf(collection, doc),
    municipality: municipalityOf(collection.slug, doc),
  })
const logLogin: CollectionAfterLoginHook = ({ req, user }) =>
  writeEntry({ ...req, user } as typeof req, { action: 'login', noun: 'users', docId: user.id, summary: user.email })

const logRefusedLogin: CollectionAfterErrorHook = async ({ error, req }) => {
  // A right password that lacks its code is half a login, and none that failed.
  const refused = error instanceof APIError && error.status === 401 && error.data?.code !== 'TOTP_NEEDED'
  if (!refused || !req.pathname?.endsWith('/users/login')) return
  const email = typeof req.data?.email === 'string' ? req.data.email : ''
  await logFailedLogin(req.payload, { email, headers: req.headers })
}

const audited = (collection: CollectionConfig): CollectionConfig =>
  silent.includes(collection.slug)
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), logChange],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), logDelete],
          ...(collection.auth
            ? {
                afterLogin: [...(collection.hooks?.afterLogin ?? []), logLogin],
                afterError: [...(collection.hooks?.afterError ?? []), logRefusedLogin],
              }
            : {}),
        },
      }

/** Who made, changed or removed what, and who logged in or failed to. */
export const audit: Plugin = (config) => ({ ...config, collections: (config.collections ?? []).map(audited) })
