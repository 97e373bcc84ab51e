import { z } from 'zod'

const common = { provider: z.string(), till: z.string(), at: z.number() }
/**
 * What the browser keeps, encrypted, between leaving for the provider and coming back. `at`: ms since 1970; `till`: where the
 * person was going. `request`: the id of what we asked by SAML, which the answer has to name.
 */
export const begunSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('oidc'), state: z.string(), nonce: z.string(), verifier: z.string(), ...common }),
  z.object({ kind: z.literal('saml'), request: z.string(), ...common }),
])
export type Begun = z.infer<typeof begunSchema>
export type BegunOidc = Extract<Begun, { kind: 'oidc' }>
export type BegunSaml = Extract<Begun, { kind: 'saml' }>

/** How long (ms) somebody may stand at the provider's page. */
export const patience = 10 * 60 * 1000
