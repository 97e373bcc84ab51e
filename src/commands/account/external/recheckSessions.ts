import type { BasePayload } from 'payload'
import type { User } from '#payload-types'
import { ExternalFault } from './ExternalFault.ts'
import { sweepPasswordSessions } from './endPasswordSessions.ts'
import { endSessions } from './endSessions.ts'
import { forgetSessions, type KeptSession, keptSessions, renewKept } from './keptSessions.ts'
import { personFrom } from './personFrom.ts'
import { type Provider, providerById } from './providerOf.ts'
import { refreshOidc } from './refreshOidc.ts'

type Session = { id: string; expiresAt?: string | Date | null }
type Holder = User & { sessions?: Session[] | null }
/** What says that the person is no longer let in; after the rest (the provider is away, its clock is wrong) we ask again. */
const final: ExternalFault['word'][] = ['adress', 'behorighet', 'annan']

const holderOf = async (payload: BasePayload, { person, sid }: KeptSession): Promise<Holder | undefined> => {
  const user = await payload.db.findOne<Holder>({ collection: 'users', where: { id: { equals: person } } })
  const session = user?.sessions?.find(({ id }) => id === sid)
  return user && session?.expiresAt && new Date(session.expiresAt).getTime() > Date.now() ? user : undefined
}

const recheck = async (payload: BasePayload, session: KeptSession, provider: Provider | undefined): Promise<void> => {
  const row = { id: { equals: session.id } }
  const holder = await holderOf(payload, session)
  if (!holder) return forgetSessions(payload, row)
  try {
    const { until = Number.POSITIVE_INFINITY } = session.kept
    if (!provider || until < Date.now()) throw new ExternalFault('behorighet')
    // By SAML nobody can be asked again: there a right holds until the session ends, here or by what the provider said.
    const answered = provider.kind === 'oidc' ? await refreshOidc(provider, session.kept) : undefined
    if (!answered) return
    await renewKept(payload, session, answered.kept)
    await personFrom(payload, provider, answered.claims)
  } catch (error) {
    if (!(error instanceof ExternalFault)) throw error
    payload.logger.warn(error)
    if (!final.includes(error.word)) return
    await endSessions(payload, holder)
    await forgetSessions(payload, row)
  }
}

/**
 * Asks the providers again of all who are logged in by them, so that who has lost a right or the account there is out within
 * minutes, by every door. A provider that is away ends nobody's session: it would end everybody's. What passwords opened
 * where they are off goes as well.
 */
export const recheckSessions = async (payload: BasePayload): Promise<void> => {
  const sessions = await keptSessions(payload)
  const ids = [...new Set(sessions.map(({ provider }) => provider))]
  const providers = new Map(await Promise.all(ids.map(async (id) => [id, await providerById(payload, id)] as const)))
  for (const session of sessions) {
    const attempt = recheck(payload, session, providers.get(session.provider))
    await attempt.catch((error: unknown) => payload.logger.error({ err: error }, 'recheckSessions'))
  }
  await sweepPasswordSessions(payload)
}
