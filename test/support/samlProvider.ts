import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import * as samlify from 'samlify'
import { selfSigned } from '#commands/account/external/saml/selfSigned.ts'

/** Attributes by name; `nameId` is what the provider calls the person, the login name where it is not told. */
export type SamlPerson = { nameId?: string; attributes: Record<string, string | string[]> }
/** What a provider does otherwise than it should, or somebody with its answer on the way. */
export type Twist = {
  /** How its clock differs from ours, and how long an answer is good (ms). */
  offset?: number
  lifetime?: number
  tags?: Record<string, string | undefined>
  before?: (xml: string) => string
  after?: (xml: string) => string
  weak?: boolean
  /** The whole answer is signed, and the assertion in it is not. */
  unsigned?: boolean
}
const { binding } = samlify.Constants.namespace
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'
const encode = (value: string) => value.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)

// The library asks for a judge of schemas; here its answers are judged by those who read them.
samlify.setSchemaValidator({ validate: async () => 'ok' })

const statement = (attributes: SamlPerson['attributes']) => {
  const told = Object.entries(attributes).map(([name, value]) => {
    const values = [value].flat().map((one) => `<saml:AttributeValue>${encode(one)}</saml:AttributeValue>`)
    return `<saml:Attribute Name="${encode(name)}">${values.join('')}</saml:Attribute>`
  })
  return `<saml:AttributeStatement>${told.join('')}</saml:AttributeStatement>`
}
/** What came in an address, and the part of it that is signed. */
const signed = (search: string) => {
  const parts = search.slice(1).split('&')
  const octetString = ['SAMLRequest', 'RelayState', 'SigAlg']
    .flatMap((name) => parts.filter((part) => part.startsWith(`${name}=`)))
    .join('&')
  return { query: Object.fromEntries(new URLSearchParams(search)), octetString }
}
const page = (action: string, fields: Record<string, string>, more: string, goes = false) => {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${encode(value)}">`,
  )
  const onload = goes ? ' onload="document.forms[0].submit()"' : ''
  return `<!doctype html><title>IdP</title><body${onload}><form method="post" action="${encode(action)}">${hidden.join('')}${more}</form></body>`
}

/**
 * A real identity provider by SAML on loopback. It knows us by our own metadata (`enter`); `people` and `twist` may be
 * changed between logins, and `rotate` gives it another key.
 */
export const startSamlProvider = async (people: Record<string, SamlPerson>) => {
  let service: samlify.ServiceProviderInstance | undefined
  const twist: Twist = {}
  const server = createServer((request, response) => {
    handle(request).then(
      (html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${origin}/metadata`
  const at = (path: string) => [{ Binding: binding.redirect, Location: `${origin}${path}` }]
  let pair = selfSigned('saml')
  const made = (weak = false) =>
    samlify.IdentityProvider({
      entityID: issuer,
      privateKey: pair.key,
      signingCert: pair.certificate,
      nameIDFormat: [persistent],
      // It takes nothing from us that we have not signed.
      wantAuthnRequestsSigned: true,
      wantLogoutRequestSigned: true,
      singleSignOnService: at('/sso'),
      singleLogoutService: at('/slo'),
      requestSignatureAlgorithm: samlify.Constants.algorithms.signature[weak ? 'RSA_SHA1' : 'RSA_SHA256'],
    })
  const known = () => {
    if (!service) throw new Error('Nobody has entered us.')
    return service
  }

  const answerTo = async (query: string, login: string): Promise<string> => {
    const idp = made(twist.weak)
    const asked = await idp.parseLoginRequest(known(), 'redirect', signed(query))
    const person = people[login] ?? { attributes: {} }
    const now = Date.now() + (twist.offset ?? 0)
    const later = new Date(now + (twist.lifetime ?? 5 * 60_000)).toISOString()
    const back = String(known().entityMeta.getAssertionConsumerService('post'))
    const fill = (template: string) => {
      const id = `_${randomUUID()}`
      const whole = template.replace('{AttributeStatement}', statement(person.attributes))
      const tags = {
        ID: id,
        AssertionID: `_${randomUUID()}`,
        Destination: back,
        Audience: known().entityMeta.getEntityID(),
        SubjectRecipient: back,
        Issuer: issuer,
        IssueInstant: new Date(now).toISOString(),
        StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
        ConditionsNotBefore: new Date(now).toISOString(),
        ConditionsNotOnOrAfter: later,
        SubjectConfirmationDataNotOnOrAfter: later,
        NameIDFormat: persistent,
        NameID: person.nameId ?? login,
        InResponseTo: String(asked.extract.request?.id),
        AuthnStatement: '',
        ...twist.tags,
      }
      const context = samlify.SamlLib.replaceTagsByValue(whole, tags)
      return { id, context: twist.before?.(context) ?? context }
    }
    const signsAll = samlify.ServiceProvider({
      entityID: String(known().entityMeta.getEntityID()),
      wantAssertionsSigned: false,
      wantMessageSigned: true,
      assertionConsumerService: [{ Binding: binding.post, Location: back }],
    })
    const to = twist.unsigned ? signsAll : known()
    const { context } = await idp.createLoginResponse(to, { extract: asked.extract }, 'post', {}, fill)
    const xml = Buffer.from(context, 'base64').toString()
    return Buffer.from(twist.after?.(xml) ?? xml).toString('base64')
  }
  const handle = async (request: IncomingMessage): Promise<string> => {
    const { pathname, search } = new URL(request.url ?? '/', origin)
    if (request.method === 'POST') {
      const form = new URLSearchParams(await text(request))
      const SAMLResponse = await answerTo(form.get('asked') ?? '', form.get('login') ?? '')
      return page(String(known().entityMeta.getAssertionConsumerService('post')), { SAMLResponse }, '', true)
    }
    if (pathname === '/slo') {
      const asked = await made().parseLogoutRequest(known(), 'redirect', signed(search))
      const { context } = await made().createLogoutResponse(known(), { extract: asked.extract }, 'post')
      const action = String(known().entityMeta.getSingleLogoutService('post'))
      const name = encode(String(asked.extract.nameID))
      return page(action, { SAMLResponse: context }, `<p>${name}</p><button name="logout">Log out</button>`)
    }
    return page(`${origin}/in`, { asked: search }, '<input name="login" aria-label="Login"><button>Log in</button>')
  }
  return {
    issuer,
    origin,
    twist,
    enter: (metadata: string) => {
      service = samlify.ServiceProvider({ metadata })
    },
    metadata: () => made().getMetadata(),
    certificate: () => pair.certificate,
    rotate: () => {
      pair = selfSigned('saml again')
    },
    /** What its page would send back for whoever logs in as this. */
    answer: async (url: URL, login: string): Promise<string> => {
      const body = new URLSearchParams({ asked: url.search, login })
      const html = await (await fetch(`${origin}/in`, { method: 'POST', body })).text()
      const found = /name="SAMLResponse" value="([^"]*)"/u.exec(html)?.[1]
      if (found === undefined) throw new Error(html)
      return found
    },
    stop: () =>
      new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      }),
  }
}
