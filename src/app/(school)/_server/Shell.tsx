import type { ReactNode } from 'react'
import { isPlatformAdmin, municipalitiesOf } from '../../../access/roles.ts'
import type { User } from '../../../payload-types.ts'

export const isAdministration = (user: User) =>
  isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist', 'department').length > 0

type Props = { user?: User; owner?: string; narrow?: boolean; children: ReactNode }

/** Around every page: skip link, who is logged in, where one can go. */
export const Shell = ({ user, owner, narrow, children }: Props) => (
  <>
    <a className="skip" href="#innehall">
      Hoppa till innehållet
    </a>
    <header className="site-header">
      <div>
        <a className="brand" href="/">
          {owner ?? 'Kvalitetsdokument'}
        </a>
        {user && (
          <nav aria-label="Huvudmeny">
            <a href="/mina-dokument">Mina dokument</a>
            <a href="/kalender">Kalender</a>
            {isAdministration(user) && <a href="/uppfoljning">Uppföljning</a>}
            {isAdministration(user) && <a href="/admin">Administration</a>}
            <span className="who">{user.name}</span>
            <form method="post" action="/api-skola/logga-ut">
              <button type="submit" className="quiet">
                Logga ut
              </button>
            </form>
          </nav>
        )}
      </div>
    </header>
    <main id="innehall" className={narrow ? 'narrow' : undefined} tabIndex={-1}>
      {children}
    </main>
    <footer className="site-footer">
      <p>Svaren sparas medan du skriver. Kontakta kommunens kvalitetsstrateg om något inte fungerar.</p>
    </footer>
  </>
)
