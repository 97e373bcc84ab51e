import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { asUser } from '#access/asUser.ts'
import { calendarKeyOf } from '#load/feed/calendarKeyOf.ts'
import { feedKey } from '#load/feed/feedKey.ts'
import { Shell } from '../_server/Shell.tsx'
import { requireActor } from '../_server/session.ts'

export const metadata: Metadata = { title: 'Kalender' }

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
    <Shell user={user}>
      <div className="page-head">
        <h1>Kalender</h1>
        <p className="lead">
          Prenumerera på årets datum för kvalitetsarbetet i din egen kalender. Kopiera adressen och lägg till den som
          internetkalender i till exempel Outlook, Google Kalender eller Apple Kalender.
        </p>
        <p>Adresserna är personliga. Dela dem inte; den som har en adress kan läsa kalendern.</p>
        {klart && (
          <p className="notice" role="status">
            Adresserna är nya. De gamla fungerar inte längre: lägg till kalendrarna igen där du prenumererar.
          </p>
        )}
      </div>
      {docs.map(({ id, key, name, roles }) => (
        <section key={id} aria-labelledby={`kalender-${id}`}>
          <h2 id={`kalender-${id}`}>{name}</h2>
          <ul className="documents">
            {[{ key: 'alla', label: 'Allt i kalendern' }, ...(roles ?? [])].map((role) => {
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
                    <a href={path}>Hämta som fil</a>
                  </p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <form method="post" action="/api-skola/kalender" className="panel stack">
        <h2>Har någon annan fått en adress?</h2>
        <p>Byt alla dina adresser. De gamla slutar att fungera genast, även i dina egna kalendrar.</p>
        <button type="submit">Byt mina adresser</button>
      </form>
    </Shell>
  )
}
export default Calendars
