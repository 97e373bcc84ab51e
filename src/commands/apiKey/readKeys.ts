import { type Scope, scopes } from '#access/keyPerson.ts'
import { findAll } from '#load/findAll.ts'
import { today } from '#load/today.ts'
import type { Actor } from '../common/actor.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { type KeyDays, keyDays } from './keyDays.ts'

export type KeyArgs = { municipalityId: string }
export type KeyLine = {
  id: string
  name: string
  hint: string
  scopes: Scope[]
  expiresOn: string
  state: 'valid' | 'expired' | 'revoked'
  by: string
  /** The days, as readers have them. */
  madeOn: string
  lastUsedOn?: string
}
export type Keys = { keys: KeyLine[]; days: KeyDays }

/** Those that there are, in a key's stored list: a scope that the program no longer knows is none. */
export const scopesIn = (stored: string): Scope[] => scopes.filter((one) => stored.split(' ').includes(one))

/** The keys of a municipality, the newest first, those that no longer open anything as well. Throws `CommandError`: NOT_FOUND. */
export const readKeys = async (actor: Actor, args: KeyArgs): Promise<Keys> => {
  const municipality = ownMunicipality(actor, args.municipalityId)
  const rows = await findAll(actor.payload, 'apiKeys', municipality, {}, { sort: '-createdAt' })
  return {
    days: keyDays(),
    keys: rows.map((row) => ({
      id: row.id,
      name: row.name,
      hint: row.hint,
      scopes: scopesIn(row.scopes),
      expiresOn: row.expiresOn,
      state: row.revokedAt ? 'revoked' : row.expiresOn < today() ? 'expired' : 'valid',
      by: row.byName ?? '',
      madeOn: today(new Date(row.createdAt)),
      ...(row.lastUsedAt ? { lastUsedOn: today(new Date(row.lastUsedAt)) } : {}),
    })),
  }
}
