import type { DocumentFacts } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { CommandError } from '../common/CommandError.ts'

/** Refuses a decision dated before there was anything to decide about, or after today: nobody has decided it yet. */
export const assertDecisionDate = ({ handedInAt }: DocumentFacts, date: string, now = new Date()): void => {
  const handedIn = handedInAt && today(new Date(handedInAt))
  if (handedIn && date < handedIn) throw new CommandError('INVALID/decidedBeforeHandIn', { date, handedIn })
  if (date > today(now)) throw new CommandError('INVALID/decidedAhead', { date })
}
