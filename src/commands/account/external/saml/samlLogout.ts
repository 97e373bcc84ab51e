import type { SamlName } from '../finishOidc.ts'
import type { SamlProvider } from '../providerOf.ts'
import { newRequest, samlOf } from './samlOf.ts'

/** Where a provider is told that this person logs out, in the session it knows. */
export const samlLogout = (provider: SamlProvider, back: string, { name, format, qualifiers, session }: SamlName) =>
  samlOf(provider, back, newRequest()).getLogoutUrlAsync(
    {
      issuer: provider.saml.issuer,
      nameID: name,
      nameIDFormat: format,
      ...(qualifiers.NameQualifier && { nameQualifier: qualifiers.NameQualifier }),
      ...(qualifiers.SPNameQualifier && { spNameQualifier: qualifiers.SPNameQualifier }),
      ...(session && { sessionIndex: session }),
    },
    '',
    {},
  )
