import { ExternalFault } from './ExternalFault.ts'

const clock = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'
const away = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON']

/** What the library threw, as what a person can do about it: time, the way there, or else the answer itself. */
export const oidcFault = (error: unknown): ExternalFault => {
  if (error instanceof ExternalFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === clock) return new ExternalFault('klocka', error)
  // `fetch` that reaches nobody throws a bare TypeError.
  return new ExternalFault(away.includes(code) || error instanceof TypeError ? 'leverantor' : 'svar', error)
}
