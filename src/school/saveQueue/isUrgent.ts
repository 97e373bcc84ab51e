import type { SaveStatus } from './types.ts'

/** States a person must know of at once are read out straight away, the others when there is a pause. */
export const isUrgent = ({ kind }: SaveStatus) =>
  kind === 'signedOut' || kind === 'closed' || kind === 'refused' || kind === 'conflict'
