import type { Origin, ProblemNode } from '#document/tree/tree.ts'

/** A visible fault where it stands, with what to do about it; compose lists it too. */
export const problem = (
  origin: Origin,
  code: string,
  message: string,
  severity: ProblemNode['severity'] = 'warning',
): ProblemNode => ({ type: 'problem', origin, code, message, severity })
