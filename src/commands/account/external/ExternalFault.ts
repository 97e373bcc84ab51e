/**
 * Why a login by an identity provider came to nothing. The login page says it by its word: `leverantor` the provider is
 * not reached or does not answer as it should: try again, or tell IT; `svar` what came back is not an answer to what this
 * browser asked, is old, used or tampered with: begin again; `klocka` the provider's clock and ours differ: tell IT;
 * `adress` the address is missing, not confirmed or of a domain that is not the provider's; `grupper` the provider left
 * out groups because they are too many: IT limits which are sent; `behorighet` no rule gives the person anything: ask the
 * strategist; `annan` the account has rights beyond the provider's municipality, which no provider may give away: log in
 * with the password; `signatur` (SAML) the answer is signed by no key that is entered here: tell IT; `konto` (SAML) it says
 * no lasting name of the person: tell IT.
 */
export class ExternalFault extends Error {
  override readonly name = 'ExternalFault'
  readonly word: 'leverantor' | 'svar' | 'klocka' | 'adress' | 'grupper' | 'behorighet' | 'annan' | 'signatur' | 'konto'
  constructor(word: ExternalFault['word'], cause?: unknown) {
    super(`${word}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause })
    this.word = word
  }
}
