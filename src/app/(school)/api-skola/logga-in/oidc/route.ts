import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import { finishOidc } from '#commands/account/external/finishOidc.ts'
import { ownAddress } from '#load/ownAddress.ts'
import { comeBack } from '../../../_server/comeBack.ts'

/** Back from a provider by OpenID Connect, with what it answers in the address. */
export const GET = (request: Request): Promise<Response> =>
  comeBack(request, (running, provider, begun) => {
    if (provider.kind !== 'oidc' || begun.kind !== 'oidc') throw new ExternalFault('svar')
    const { pathname, search } = new URL(request.url)
    return finishOidc(provider, begun, new URL(`${ownAddress(running)}${pathname}${search}`))
  })
