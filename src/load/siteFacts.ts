import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { Municipality, User } from '#payload-types'
import { findAll } from './findAll.ts'
import { findRows } from './findRows.ts'

/** A municipality that the pages about the site can be read for, by the key in its address. */
export type SiteChoice = { key: string; name: string }

const linesOf = (text: string | null | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const choiceOf = ({ key, name }: SiteChoice): SiteChoice => ({ key, name })
const hasSaid = ({ site }: Pick<Municipality, 'site'>) => Boolean(site?.conformance || site?.email || site?.phone)

/**
 * Whose pages a reader may choose from: the only one there is, a person's own, or, for strangers where there are several,
 * those who have said who they are. Nobody else is listed for strangers.
 */
export const siteChoices = async (payload: Payload, user: User | undefined): Promise<SiteChoice[]> => {
  const rows = await findRows(payload, 'municipalities', {}, { fields: ['key', 'name', 'site'], sort: 'name' })
  if (rows.length < 2 || (user && isPlatformAdmin(user))) return rows.map(choiceOf)
  const own = municipalitiesOf(user)
  return rows.filter((row) => (user ? own.includes(row.id) : hasSaid(row))).map(choiceOf)
}

/** The key by which the pages know a municipality. */
export const siteKey = async (payload: Payload, municipality: string): Promise<string | undefined> => {
  const [row] = await findRows(payload, 'municipalities', { id: { equals: municipality } }, { fields: ['key'] })
  return row?.key
}

const retentionOf = async (payload: Payload, rows: Municipality['retention']) => {
  const ids = (rows ?? []).flatMap(({ template }) => idOf(template) ?? [])
  const templates = await findRows(payload, 'templates', { id: { in: ids } }, { fields: ['title'] })
  return (rows ?? []).flatMap(({ template, years }) => {
    const title = templates.find(({ id }) => id === idOf(template))?.title
    return title ? [{ template: title, years }] : []
  })
}

/** What the pages about the site say of a municipality (their words name it `SiteFacts`). Undefined where there is none with that key. */
export const siteFacts = async (payload: Payload, key: string) => {
  const fields = ['name', 'site', 'retention'] as const
  const [row] = await findRows(payload, 'municipalities', { key: { equals: key } }, { fields, limit: 1 })
  if (!row) return undefined
  const { name, site = {} } = row
  const providers = await findAll(
    payload,
    'identityProviders',
    row.id,
    { enabled: { equals: true } },
    { fields: ['name'], limit: 1 },
  )
  return {
    name,
    responsible: site.responsible || name,
    email: site.email ?? '',
    phone: site.phone ?? '',
    address: site.address ?? '',
    ...(site.conformance ? { conformance: site.conformance } : {}),
    assessedOn: site.assessedOn ?? '',
    updatedOn: site.updatedOn || site.assessedOn || '',
    assessment: site.assessment ?? '',
    shortcomings: linesOf(site.shortcomings),
    officer: site.officer ?? '',
    personalData: linesOf(site.personalData),
    retention: await retentionOf(payload, row.retention),
    external: providers.length > 0,
  }
}
