import { beginOidc } from '#commands/account/external/beginOidc.ts'
import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import { providerById } from '#commands/account/external/providerOf.ts'
import { beginSaml } from '#commands/account/external/saml/beginSaml.ts'
import { samlBack } from '#commands/account/external/saml/ourMetadata.ts'
import { ownAddress } from '#load/ownAddress.ts'
import { begunCookie } from '../../../../_server/begunCookie.ts'
import { to } from '../../../../_server/formRoute.ts'
import { safePath } from '../../../../_server/safePath.ts'
import { payload } from '../../../../_server/session.ts'

/** On to the municipality's own login. By a link: a form of ours may lead to our own pages alone. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const running = await payload()
  const { searchParams } = new URL(request.url)
  const till = safePath(searchParams.get('till'))
  const back = (fel: string) => to(`/logga-in?${new URLSearchParams({ fel, till })}`)
  const provider = await providerById(running, (await params).id)
  if (!provider) return back('leverantor')
  const oidc = { back: `${ownAddress(running)}/api-skola/logga-in/oidc`, till, email: searchParams.get('epost') ?? '' }
  try {
    const { url, begun } =
      provider.kind === 'saml'
        ? await beginSaml(provider, { back: samlBack(running), till })
        : await beginOidc(provider, oidc)
    return to(url.href, begunCookie(running, begun))
  } catch (error) {
    if (!(error instanceof ExternalFault)) throw error
    running.logger.warn(error)
    return back(error.word)
  }
}
