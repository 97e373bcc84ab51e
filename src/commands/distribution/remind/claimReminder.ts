import type { Payload } from 'payload'
import { findRows } from '#load/findRows.ts'
import { compareAndSet } from '../../common/compareAndSet.ts'

/** How long (ms) a server may be at one reminder: some mails, each with ten seconds to be refused in. */
export const holdTime = 60_000

export type ReminderClaim = { note: () => Promise<void>; giveBack: () => Promise<void> }
type Row = { id: string; rev: number; reminded?: string | null; reminding?: string | null }

/** What has been sent is remembered by key; the last few are enough, for a key names its day or its deadline. */
const keysIn = (reminded: string | null | undefined) => reminded?.split(' ').filter(Boolean) ?? []
const isHeld = (reminding: string | null | undefined) => Date.parse(reminding?.split(' ')[0] ?? '') > Date.now()

/** Writes what `change` makes of the row as it is now: people write in the document while mails are sent. */
const move = async (payload: Payload, id: string, change: (row: Row) => object | undefined): Promise<void> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [row] = await findRows(
      payload,
      'documents',
      { id: { equals: id } },
      { fields: ['rev', 'reminded', 'reminding'] },
    )
    const data = row && change(row)
    if (!data || (await compareAndSet(payload, 'documents', row, { ...data }))) return
  }
}

/**
 * Takes one reminder of a document to send it. `sent` where that has been done, `held` where another is at it, or was until
 * it was killed less than a minute ago. Whoever has it either notes that it was sent or gives it back.
 */
export const claimReminder = async (
  payload: Payload,
  { id, rev, reminded, reminding }: Row,
  key: string,
): Promise<ReminderClaim | 'sent' | 'held'> => {
  if (keysIn(reminded).includes(key)) return 'sent'
  if (isHeld(reminding)) return 'held'
  const mine = `${new Date(Date.now() + holdTime).toISOString()} ${key}`
  if (!(await compareAndSet(payload, 'documents', { id, rev }, { reminding: mine }))) return 'held'
  const isMine = (row: Row) => row.reminding === mine
  return {
    note: () =>
      move(payload, id, (row) => {
        if (keysIn(row.reminded).includes(key)) return undefined
        const sent = [...keysIn(row.reminded), key].slice(-10).join(' ')
        return { reminded: sent, ...(isMine(row) ? { reminding: null } : {}) }
      }),
    giveBack: () => move(payload, id, (row) => (isMine(row) ? { reminding: null } : undefined)),
  }
}
