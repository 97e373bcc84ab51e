import type { Refusal } from '../form/api.ts'

type Say = (details: Record<string, unknown>) => string

const states: Record<string, string> = {
  notStarted: 'not started',
  inProgress: 'in progress',
  handedIn: 'handed in',
  returned: 'returned',
  adopted: 'adopted',
  published: 'published',
}
const stateIn = ({ state }: Record<string, unknown>) => {
  const name = states[String(state)]
  return name ? `The document is ${name} and` : 'The document'
}
const rights: Record<string, string> = {
  read: 'You may not read the document.',
  answer: 'You may read the document but not answer it. That is for those who work at the unit.',
  handIn: 'The document is handed in by the head teacher of the unit.',
  decide: 'This is done by the quality strategist of the municipality.',
}
const isAbout = ({ issues }: Record<string, unknown>, field: string) =>
  Array.isArray(issues) && issues.some(({ path }: { path?: unknown[] }) => path?.[0] === field)

/** The faults of a file as the renderer told them, under the headings they stand at: those are in Swedish still. */
const faultsIn = ({ faults }: Record<string, unknown>): string[] =>
  (Array.isArray(faults) ? faults : []).map(
    ({ message, place }: { message?: string; place?: string }) => `• ${place ? `${place}: ` : ''}${message ?? ''}`,
  )

/** A sentence for each code that a page about one document may meet (`CommandCode`, and those of the routes). */
const sentences: Record<string, Say> = {
  INVALID: (details) =>
    isAbout(details, 'date')
      ? 'That date is not possible: a decision is made after the hand-in and at most a month ahead. Write the day on which the decision was made.'
      : 'What was sent cannot be stored as it is. Correct it and try again.',
  NOT_FOUND: () =>
    'It is no longer there, or it is not yours. Load the page again; your text stays here until it is saved.',
  FORBIDDEN: ({ right }) => rights[String(right)] ?? 'You may see this but not do it.',
  CONFLICT: () => 'Someone else has changed the same place. Choose which text to keep.',
  WRONG_STATE: (details) => `${stateIn(details)} does not allow this. Load the page again.`,
  STALE: () => 'Someone has saved it since you read it. Load the page again.',
  STATE_MOVED: () =>
    'The document was handed in while you were writing. Your text is kept under Earlier versions and will be there if the document is returned.',
  GAPS: ({ findings }) => {
    const count = Array.isArray(findings) ? findings.length : 0
    const what = count === 1 ? 'One answer is missing or needs' : `${count} answers are missing or need`
    return `${what} to be checked. Go through the list, or hand in all the same.`
  },
  FAULTY_FILE: (details) =>
    [
      'The document does not meet the legal requirements for accessibility. Correct this first:',
      ...faultsIn(details),
    ].join('\n'),
  FILES_NOT_READY: () => 'The files are being made. It usually takes less than a minute; publish when they are ready.',
  NOT_STORED: () => 'The file could not be kept. Tell whoever runs the system; trying again may help.',
  BUSY: () => 'Many are saving at the same time. Wait a few seconds and try again.',
  SIGNED_OUT: () => 'You have been logged out. Log in again; what you have written remains.',
  CROSS_SITE: () => 'The request came from another website and was not carried out.',
  UNREACHABLE: () => 'The server does not answer. Check the network and try again. What you have written remains.',
}
const unknown = 'Something went wrong on the server. What you have written remains. Try again in a while.'

/** The server's own words are Swedish; its codes say the same, and `details` what is particular. */
export const refusedInEnglish = ({ code, details }: Refusal): string => sentences[code]?.(details) ?? unknown
