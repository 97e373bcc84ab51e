import { generateKeyPairSync } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Person = {
  email?: string
  email_verified?: boolean
  name?: string
  groups?: string[] | undefined
} & Record<string, unknown>
const client = { client_id: 'kvalitet', client_secret: 'hemlig-hemlig-hemlig' }

const newKey = (kid: string) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }
}

/** Puts another subject's words into a signed answer on its way, as who sits between would. */
const tamper = (response: ServerResponse) => {
  const { end } = response
  response.end = ((body: unknown) => {
    const answer = JSON.parse(String(body)) as { id_token?: string }
    const [head = '', middle = '', signature = ''] = answer.id_token?.split('.') ?? []
    const claims = JSON.parse(Buffer.from(middle, 'base64url').toString()) as Record<string, unknown>
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'strateg' })).toString('base64url')
    const text = JSON.stringify({ ...answer, id_token: [head, changed, signature].join('.') })
    response.setHeader('content-length', Buffer.byteLength(text))
    return end.call(response, text, 'utf8')
  }) as typeof response.end
}

/**
 * A real OpenID Connect provider on loopback. `people` by login name may be changed between logins, and who is taken out has
 * no account any more; `rotate` gives it other keys, as a provider may any night; `tampering` changes what it says on the way.
 */
export const startIdentityProvider = async (people: Record<string, Person>, back: string) => {
  let handle: ReturnType<Provider['callback']> | undefined
  const state = { tampering: false }
  const server = createServer((request, response) => {
    if (state.tampering && request.url?.startsWith('/token')) tamper(response)
    void handle?.(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const rotate = (kid: string) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          ...client,
          redirect_uris: [back],
          post_logout_redirect_uris: [new URL('/logga-in', back).href],
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
        },
      ],
      issueRefreshToken: () => true,
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      findAccount: (_, id) =>
        id in people ? { accountId: id, claims: () => ({ sub: id, ...people[id] }) } : undefined,
      features: { devInteractions: { enabled: true } },
      cookies: { keys: ['for tests'] },
      jwks: { keys: [newKey(kid)] },
      pkce: { required: () => true },
    })
    handle = provider.callback()
  }
  rotate('first')
  const stop = () =>
    new Promise((done) => {
      server.close(done)
      server.closeAllConnections()
    })
  return { issuer, ...client, state, rotate, stop }
}
