import type { DocumentFacts } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { CommandError } from '../common/CommandError.ts'

/** A decision may be written in some days before the meeting; further ahead it is a mistyped year. */
const daysAhead = 31
const day = 24 * 60 * 60 * 1000

/** Refuses a decision dated before there was anything to decide about, or long after today. */
export const assertDecisionDate = ({ handedInAt }: DocumentFacts, date: string, now = new Date()): void => {
  const handedIn = handedInAt && today(new Date(handedInAt))
  if (handedIn && date < handedIn) throw new CommandError('INVALID/decidedBeforeHandIn', { date, handedIn })
  if (date > today(new Date(now.getTime() + daysAhead * day)))
    throw new CommandError('INVALID/decidedTooFarAhead', { date })
}
