import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { asUser } from '#access/asUser.ts'
import { calendarKeyOf } from '#load/feed/calendarKeyOf.ts'
import { feedKey } from '#load/feed/feedKey.ts'
import { readersWords } from '../_server/readersWords.ts'
import { Shell } from '../_server/Shell.tsx'
import { requireActor } from '../_server/session.ts'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await readersWords()).shell.calendar })

/** Calendar programs need whole addresses; without a set one, the address the person came by. */
const originOf = async (serverUrl: string) => {
  if (serverUrl) return serverUrl.replace(/\/+$/, '')
  const asked = await headers()
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('host') ?? '127.0.0.1'}`
}

type Props = { searchParams: Promise<{ klart?: string }> }

/** Addresses to subscribe to: each municipality's whole calendar and one for each role. */
const Calendars = async ({ searchParams }: Props) => {
  const { payload, user } = await requireActor('/kalender')
  const origin = await originOf(payload.config.serverURL)
  const own = await calendarKeyOf(payload, user.id)
  const { calendar: words, shell, language } = await readersWords()
  const { klart } = await searchParams
  const { docs } = await payload.find({
    collection: 'municipalities',
    depth: 0,
    pagination: false,
    sort: 'name',
    select: { key: true, name: true, roles: true },
    ...asUser(user),
  })
  return (
    <Shell user={user} language={language}>
      <div className="page-head">
        <h1>{shell.calendar}</h1>
        <p className="lead">{words.lead}</p>
        <p>{words.personal}</p>
        {klart && (
          <p className="notice" role="status">
            {words.renewed}
          </p>
        )}
      </div>
      {docs.map(({ id, key, name, roles }) => (
        <section key={id} aria-labelledby={`kalender-${id}`}>
          <h2 id={`kalender-${id}`}>{name}</h2>
          <ul className="documents">
            {[{ key: 'alla', label: words.all }, ...(roles ?? [])].map((role) => {
              const path = `/kalender/${encodeURIComponent(key)}/${encodeURIComponent(role.key)}.ics`
              const secret = feedKey(payload.secret, String(user.id), { municipality: key, role: role.key }, own)
              const field = `adress-${id}-${role.key}`
              return (
                <li key={role.key} className="panel">
                  <h3>
                    <label htmlFor={field}>{role.label}</label>
                  </h3>
                  <input
                    className="input"
                    id={field}
                    type="text"
                    readOnly
                    value={`${origin}${path}?nyckel=${secret}`}
                  />
                  <p>
                    <a href={path}>{words.download}</a>
                  </p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <form method="post" action="/api-skola/kalender" className="panel stack">
        <h2>{words.renewHeading}</h2>
        <p>{words.renewHelp}</p>
        <button type="submit">{words.renew}</button>
      </form>
    </Shell>
  )
}
export default Calendars
