import { idOf } from '#access/idOf.ts'

type Sent = { deadline?: string | null; lateDeadlines?: unknown }

/** When a unit's document is due: a unit that came later has a day of its own, the others have the distribution's. */
export const dueOf = (distribution: Sent, unit: unknown): string | undefined => {
  const own = (distribution.lateDeadlines ?? {}) as Record<string, string>
  return own[idOf(unit) ?? ''] ?? distribution.deadline ?? undefined
}
