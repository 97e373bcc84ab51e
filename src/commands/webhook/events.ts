import type { AuditedAction } from '../common/audit.ts'

/** What others may be told of, and which entry of the log each is. */
export const events = {
  'document.handedIn': 'handIn',
  'document.returned': 'returnDocument',
  'document.recalled': 'recallDocument',
  'document.adopted': 'adopt',
  'document.published': 'publishPage',
  'document.withdrawn': 'withdrawPage',
  'document.corrected': 'correctDocument',
  'distribution.sent': 'distribute',
  'edition.published': 'publishEdition',
} as const satisfies Record<string, AuditedAction>
export type Event = keyof typeof events
export const eventNames = Object.keys(events) as [Event, ...Event[]]

/** Those that there are, in a stored list. */
export const eventsIn = (stored: string): Event[] => eventNames.filter((one) => stored.split(' ').includes(one))

type Entry = { action: string; docId: string; at: string; municipality: string }
const subjects = { document: 'documentId', distribution: 'distributionId', edition: 'editionId' } as const

/** What is sent: that it happened, when, and to what; never what stands in it. Whoever may read that has a key for it. */
export const bodyOf = (event: Event, { docId, at, municipality }: Entry): string => {
  const subject = subjects[event.split('.')[0] as keyof typeof subjects]
  return JSON.stringify({ type: event, timestamp: at, data: { municipalityId: municipality, [subject]: docId } })
}
