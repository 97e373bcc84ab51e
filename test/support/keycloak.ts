import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './freePort.ts'
import { fromMaven } from './fromMaven.ts'

/** The newest that runs on Java 17. */
const version = '26.4.7'
const realm = 'kommun'
const admin = 'admin'

export type Member = { login: string; email: string; name: [string, string]; groups: string[] }
export type Keycloak = Awaited<ReturnType<typeof startKeycloak>>

/**
 * Keycloak, as a municipality's own, with one realm on loopback. Needs Java 17 and, the first time, Maven (160 MB). Throws
 * where it does not answer.
 */
export const startKeycloak = async () => {
  const home = path.join(fromMaven(`org.keycloak:keycloak-quarkus-dist:${version}:zip`), `keycloak-${version}`)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const args = ['start-dev', '--db=dev-mem', '--http-host=127.0.0.1', `--http-port=${port}`, '--log-level=error']
  // Itself the process that is ended: the script hands over to Java.
  const child = spawn('bash', [path.join(home, 'bin/kc.sh'), ...args], {
    stdio: 'ignore',
    env: {
      ...process.env,
      KC_BOOTSTRAP_ADMIN_USERNAME: admin,
      KC_BOOTSTRAP_ADMIN_PASSWORD: admin,
      JAVA_OPTS_KC_HEAP: '-Xmx512m',
    },
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
  }
  const isUp = () =>
    fetch(`${origin}/realms/master`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let turn = 0; !(await isUp()); turn += 1) {
    if (turn > 1200 || child.exitCode !== null) throw new Error(`Keycloak ${version} does not answer`)
    await wait(250)
  }

  const token = async () => {
    const body = new URLSearchParams({
      grant_type: 'password',
      client_id: 'admin-cli',
      username: admin,
      password: admin,
    })
    const answer = await fetch(`${origin}/realms/master/protocol/openid-connect/token`, { method: 'POST', body })
    return ((await answer.json()) as { access_token: string }).access_token
  }
  const ask = async (method: string, at: string, body?: object | string) => {
    const headers = { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' }
    const sent = typeof body === 'string' ? body : body && JSON.stringify(body)
    const answer = await fetch(`${origin}/admin/realms${at}`, { method, headers, ...(sent ? { body: sent } : {}) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${text}`)
    return text ? JSON.parse(text) : undefined
  }
  await ask('POST', '', { realm, enabled: true, sslRequired: 'none' })

  const member = async ({ login, email, name: [firstName, lastName], groups }: Member) => {
    for (const name of groups) await ask('POST', `/${realm}/groups`, { name }).catch(() => undefined) // there already
    const credentials = [{ type: 'password', value: 'x', temporary: false }]
    const person = {
      username: login,
      email,
      emailVerified: true,
      firstName,
      lastName,
      enabled: true,
      groups,
      credentials,
    }
    await ask('POST', `/${realm}/users`, person)
  }
  const groupsAs = (protocol: string, mapper: string) => ({
    name: 'groups',
    protocol,
    protocolMapper: mapper,
    config: {
      'full.path': 'false',
      'claim.name': 'groups',
      'attribute.name': 'groups',
      'id.token.claim': 'true',
      'access.token.claim': 'true',
      'userinfo.token.claim': 'true',
    },
  })
  const oidcClient = (clientId: string, secret: string, back: string) =>
    ask('POST', `/${realm}/clients`, {
      clientId,
      secret,
      redirectUris: [back],
      attributes: { 'pkce.code.challenge.method': 'S256' },
      protocolMappers: [groupsAs('openid-connect', 'oidc-group-membership-mapper')],
    })
  const property = (name: string, attribute: string) => ({
    name,
    protocol: 'saml',
    protocolMapper: 'saml-user-property-mapper',
    config: { 'user.attribute': name, 'attribute.name': attribute },
  })
  /** Enters us by our metadata, anew, as its administrator does, with what it is to tell of a person. */
  const samlClient = async (metadata: string, attributes: Record<string, string>) => {
    const client = await ask('POST', `/${realm}/client-description-converter`, metadata)
    const entered = await ask('GET', `/${realm}/clients?clientId=${encodeURIComponent(client.clientId)}`)
    for (const { id } of entered) await ask('DELETE', `/${realm}/clients/${id}`)
    const told = Object.entries(attributes).map(([name, attribute]) => property(name, attribute))
    await ask('POST', `/${realm}/clients`, {
      ...client,
      protocolMappers: [...told, groupsAs('saml', 'saml-group-membership-mapper')],
    })
  }
  return {
    stop,
    member,
    oidcClient,
    samlClient,
    issuer: `${origin}/realms/${realm}`,
    samlMetadata: async () => (await fetch(`${origin}/realms/${realm}/protocol/saml/descriptor`)).text(),
  }
}
