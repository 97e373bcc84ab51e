import type { Payload, Where } from 'payload'
import { findRows } from '#load/findRows.ts'
import type { User } from '#payload-types'

/** Told what is being done, for progress on a terminal. */
export type Report = (message: string) => void

/** Ids by key, gathered while loading. */
export type Loaded = {
  municipality: string
  units: Map<string, string>
  editions: Map<string, string[]>
  /** Composes, distributes and adopts; also answers for what has no school behind it. */
  strategist: User
  /** Who answers and hands in, by unit key. */
  headTeachers: Map<string, User>
}

type Slug = Parameters<Payload['find']>[0]['collection']
type Row = { id: string }

/** Creates what is missing and leaves what is there: loading twice changes nothing, and hand edits are kept. */
export const ensure = async (
  payload: Payload,
  collection: Slug,
  where: Where,
  data: Record<string, unknown>,
): Promise<Row> => {
  const [found] = await findRows(payload, collection, where, { limit: 1 })
  return found ?? payload.create({ collection, data: data, depth: 0 })
}

/**
 * A person of a seed. E-mail addresses are unique in the whole installation, so one that is taken in another
 * municipality is a fault of the seed: its person could otherwise do nothing there, or two seeds share a strategist.
 */
export const ensurePerson = async (
  payload: Payload,
  seed: { key: string; municipality: string },
  {
    email,
    name,
    password,
    role,
    units,
  }: { email: string; name: string; password: string; role: string; units: string[] },
): Promise<User> => {
  const tenants = [{ tenant: seed.municipality, role, units }]
  const { id } = await ensure(payload, 'users', { email: { equals: email } }, { email, name, password, tenants })
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  if (!user.tenants?.some(({ tenant }) => tenant === seed.municipality))
    throw new Error(
      `Fröet ”${seed.key}” kan inte läsas in: adressen ${email} (${name}) används redan av ${user.name} i en annan kommun. Ge personen en annan adress i fröet.`,
    )
  return user
}

/**
 * Many rows of one municipality at once: what is there is read in one query, and the missing are created a few at a
 * time. `identity` names the fields that tell rows apart.
 */
export const ensureAll = async <R extends Record<string, unknown> & { municipality: string }>(
  payload: Payload,
  collection: Slug,
  identity: (keyof R & string)[],
  rows: R[],
): Promise<void> => {
  const [first] = rows
  if (!first) return
  const keyOf = (row: object) => {
    const fields: Record<string, unknown> = { ...row }
    return identity.map((field) => String(fields[field])).join(' | ')
  }
  const where: Where = { municipality: { equals: first.municipality } }
  const known = new Set((await findRows(payload, collection, where)).map(keyOf))
  const missing = rows.filter((row) => !known.has(keyOf(row)))
  const atOnce = 8
  for (let at = 0; at < missing.length; at += atOnce)
    await Promise.all(
      missing.slice(at, at + atOnce).map((data) => payload.create({ collection, data: data, depth: 0 })),
    )
}
