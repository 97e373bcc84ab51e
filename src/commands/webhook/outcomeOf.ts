import { InnerAddress, type OutsideAnswer } from '../common/outside/askOutside.ts'

/** Why a call did not come through, as its line tells it. */
export const faults = ['status', 'timeout', 'unreachable', 'inner', 'ended'] as const
export type Fault = (typeof faults)[number]
export type Outcome = { status?: number; fault?: Fault; isGone?: boolean; retryAfter?: number }

const minute = 60_000
/** How long (ms) it is waited after each attempt: in all some two days, for a receiver that is down over a weekend is asked to be seen to. */
export const waits = [1, 5, 30, 2 * 60, 6 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * minute)
const day = 24 * 60 * minute

const asked = (retryAfter: string | undefined): number | undefined => {
  const seconds = Number(retryAfter)
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, day) : undefined
}

/** A redirect is a fault as well: it leads past the look at where a call goes. */
export const outcomeOf = ({ status, retryAfter }: OutsideAnswer): Outcome => {
  if (status >= 200 && status < 300) return { status }
  const later = asked(retryAfter)
  return { status, fault: 'status', isGone: status === 410, ...(later ? { retryAfter: later } : {}) }
}

export const faultOf = (error: unknown): Outcome => {
  if (error instanceof InnerAddress) return { fault: 'inner' }
  const name = error instanceof Error ? error.name : ''
  return { fault: name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'unreachable' }
}
