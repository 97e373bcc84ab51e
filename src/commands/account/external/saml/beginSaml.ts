import type { BegunSaml } from '../begun.ts'
import { ExternalFault } from '../ExternalFault.ts'
import type { SamlProvider } from '../providerOf.ts'
import { newRequest, samlOf } from './samlOf.ts'

/** Where to send the browser, and what it is to bring back. Throws `ExternalFault`. */
export const beginSaml = async (
  provider: SamlProvider,
  { back, till }: { back: string; till: string },
): Promise<{ url: URL; begun: BegunSaml }> => {
  const begun: BegunSaml = { kind: 'saml', provider: provider.id, till, ...newRequest() }
  try {
    return { url: new URL(await samlOf(provider, back, begun).getAuthorizeUrlAsync('', undefined, {})), begun }
  } catch (error) {
    throw new ExternalFault('leverantor', error)
  }
}
