import { ExternalFault } from '#commands/account/external/ExternalFault.ts'
import { finishSaml } from '#commands/account/external/saml/finishSaml.ts'
import { samlBack } from '#commands/account/external/saml/ourMetadata.ts'
import { readForm } from '#commands/door/readForm.ts'
import { comeBack } from '../../../_server/comeBack.ts'

/** Somebody in a thousand groups brings half of it. */
const megabytes = 1

/**
 * Back from a provider by SAML, by a form of its page. From another site, as no form of ours: what the answer is worth is in
 * its signature and in what this browser began, and without that not even the form is read.
 */
export const POST = (request: Request): Promise<Response> =>
  comeBack(request, async (running, provider, begun) => {
    if (provider.kind !== 'saml' || begun.kind !== 'saml') throw new ExternalFault('svar')
    const field = await readForm(request, megabytes).catch((error: unknown) => {
      throw new ExternalFault('svar', error)
    })
    return finishSaml(running, provider, begun, { back: samlBack(running), response: field('SAMLResponse') })
  })
