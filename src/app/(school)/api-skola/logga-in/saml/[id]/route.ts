import { enteredProvider } from '#commands/account/external/providerOf.ts'
import { ourMetadata } from '#commands/account/external/saml/ourMetadata.ts'
import { payload } from '../../../../_server/session.ts'

/** What a municipality's IT fetches to enter us at its provider: addresses and names, nothing secret. */
export const GET = async (_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const running = await payload()
  const provider = await enteredProvider(running, (await params).id)
  if (provider?.kind !== 'saml') return new Response(null, { status: 404 })
  const headers = { 'content-type': 'application/samlmetadata+xml; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(ourMetadata(running, provider), { headers })
}
