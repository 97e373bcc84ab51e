import type { PayloadRequest } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { AuditEntry } from '#payload-types'

export type Entry = Pick<AuditEntry, 'action' | 'noun' | 'docId' | 'summary' | 'details'> & {
  municipality?: string | { id: string } | null
}

/** Appends to the log. `req` is passed on, so that the entry shares the write's fate where there are transactions. */
export const writeEntry = async (req: PayloadRequest, { municipality, ...entry }: Entry): Promise<void> => {
  const { user } = req
  await req.payload.create({
    collection: 'auditEntries',
    data: {
      at: new Date().toISOString(),
      ...entry,
      ...(idOf(municipality) ? { municipality: idOf(municipality) } : {}),
      ...(user ? { user: user.id, userName: user.name } : { userName: 'Systemet' }),
    },
    depth: 0,
    req,
  })
}
