import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { idOf } from '#access/idOf.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import { inLanguage } from '#language'
import type { User } from '#payload-types'

const refuse = (req: PayloadRequest, words: { sv: string; en: string }, status = 403): never => {
  throw new APIError(inLanguage(words, { req }), status, null, true)
}
const tenantsOf = (user: Partial<User> | undefined) => (user?.tenants ?? []).flatMap((row) => idOf(row?.tenant) ?? [])

/**
 * Access rules answer with a `Where`, and a `Where` cannot say "all of the user's municipalities". Whoever could
 * change the password of somebody who also works elsewhere would be that person elsewhere.
 */
const assertWithin = (req: PayloadRequest, user: Partial<User> | undefined) => {
  const mine = municipalitiesOf(req.user, 'qualityStrategist')
  if (user?.platformAdmin || tenantsOf(user).some((id) => !mine.includes(id)))
    refuse(req, {
      sv: 'Användaren hör också till en annan kommun. Be en plattformsadministratör att göra ändringen.',
      en: 'The user belongs to another municipality too. Ask a platform administrator to make the change.',
    })
}
const actsForSystem = (req: PayloadRequest) => !req.user || isPlatformAdmin(req.user)

export const guardUserScope: CollectionBeforeValidateHook<User> = ({ data, originalDoc, operation, req }) => {
  const isSelf = req.user !== null && originalDoc?.id === req.user?.id
  if (isSelf && data?.tenants && !sameRows(data, originalDoc))
    refuse(req, {
      sv: 'Ingen ändrar sina egna roller. Be en annan kvalitetsstrateg eller en plattformsadministratör.',
      en: 'Nobody changes their own roles. Ask another quality strategist or a platform administrator.',
    })
  if (actsForSystem(req)) return data
  if (operation === 'update' && !isSelf) assertWithin(req, originalDoc)
  if (operation === 'create' && tenantsOf(data).length === 0)
    refuse(
      req,
      {
        sv: 'Ange minst en kommun och en roll för användaren.',
        en: 'Give the user at least one municipality and a role.',
      },
      400,
    )
  if (data?.tenants && !isSelf) assertWithin(req, { tenants: data.tenants })
  return data
}

const sameRows = (a: Partial<User>, b: Partial<User> | undefined) => rowsAsText(a) === rowsAsText(b)
const rowsAsText = (user: Partial<User> | undefined) =>
  JSON.stringify((user?.tenants ?? []).map((row) => [idOf(row.tenant), row.role, (row.units ?? []).map(idOf)]))

export const guardUserRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (actsForSystem(req)) return
  if (id === req.user?.id) refuse(req, { sv: 'Du kan inte ta bort dig själv.', en: 'You cannot delete yourself.' })
  assertWithin(req, await req.payload.findByID({ collection: 'users', id, depth: 0, req }))
}
