import { SamlStatusError } from '@node-saml/node-saml'
import { within, type XmlElement } from '#word/package/XmlElement.ts'
import type { BegunSaml } from '../begun.ts'
import { ExternalFault } from '../ExternalFault.ts'
import { showsWrongClock } from './assertMeant.ts'

const unsigned = /signature|signed data/iu
const timed = /not yet valid|expired|subject confirmation/iu
/** What somebody at the provider has to set: for whom it answers, and that it answers in the clear. */
const misplaced = /audience|decryption key/iu

/**
 * What the library threw, as what a person can do about it. The answer may be anybody's, but it is refused whatever it says:
 * what it says of its time chooses between two sentences, no more.
 */
export const samlFault = (error: unknown, answer: XmlElement, { at }: BegunSaml): ExternalFault => {
  if (error instanceof ExternalFault) return error
  const message = error instanceof Error ? error.message : ''
  const wrongClock = within(answer, 'Assertion').some((one) => showsWrongClock(one, at))
  if (unsigned.test(message)) return new ExternalFault('signatur', error)
  if (timed.test(message)) return new ExternalFault(wrongClock ? 'klocka' : 'svar', error)
  return new ExternalFault(error instanceof SamlStatusError || misplaced.test(message) ? 'leverantor' : 'svar', error)
}
