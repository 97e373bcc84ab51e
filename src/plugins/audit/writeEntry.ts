import type { PayloadRequest } from 'payload'
import { idOf } from '#access/idOf.ts'
import { appendEntry } from '#commands/log/appendEntry.ts'
import type { AuditEntry } from '#payload-types'

export type Entry = Pick<AuditEntry, 'action' | 'noun' | 'docId' | 'summary' | 'details'> & {
  municipality?: string | { id: string } | null
}

/** Appends to the log what the person of a request did, or the system. */
export const writeEntry = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { municipality, action, ...entry }: Entry,
): Promise<void> => {
  const told = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined))
  const where = idOf(municipality)
  await appendEntry(payload, {
    action,
    ...told,
    ...(where ? { municipality: where } : {}),
    ...(user ? { user: user.id, person: user.id, userName: user.name } : { userName: 'Systemet' }),
  })
}
