import type { Words } from '../words/sv.ts'

/** What a system may be told of, with its sentence; a try is chosen by its own button. */
export const eventChoices = ({ events }: Words['webhooks']): [string, string][] =>
  Object.entries(events).filter(([event]) => event !== 'ping')
