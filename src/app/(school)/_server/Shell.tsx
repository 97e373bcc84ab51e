import type { ReactNode } from 'react'
import { isPlatformAdmin, municipalitiesOf } from '#access/roles.ts'
import type { Language } from '#document/tree/tree.ts'
import type { User } from '#payload-types'
import { KeepPages } from '#school/form/KeepPages.tsx'
import { Outbox } from '#school/form/Outbox.tsx'
import { InLanguage } from '#school/words/InLanguage.tsx'
import { wordsOf } from '#school/words/wordsOf.ts'

export const isAdministration = (user: User) =>
  isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist', 'department').length > 0

type Props = {
  user?: User
  owner?: string
  narrow?: boolean
  language?: Language
  /** Pages to be kept in the browser, for when there is no network. */
  keep?: string[]
  children: ReactNode
}

/** Around every page: skip link, who is logged in, where one can go. In Swedish, but around a document in its language. */
export const Shell = ({ user, owner, narrow, language = 'sv', keep = [], children }: Props) => {
  const { shell: words } = wordsOf(language)
  return (
    <InLanguage language={language}>
      <a className="skip" href="#innehall">
        {words.skip}
      </a>
      <header className="site-header">
        <div>
          <a className="brand" href="/">
            {owner ?? 'Kvalitetsdokument'}
          </a>
          {user && (
            <nav aria-label={words.menu}>
              <a href="/mina-dokument">{words.mine}</a>
              <a href="/kalender">{words.calendar}</a>
              {isAdministration(user) && <a href="/uppfoljning">{words.followUp}</a>}
              {isAdministration(user) && <a href="/admin">{words.administration}</a>}
              <a className="who" href="/konto">
                {user.name}
              </a>
              <form method="post" action="/api-skola/logga-ut">
                <button type="submit" className="quiet">
                  {words.logOut}
                </button>
              </form>
            </nav>
          )}
        </div>
      </header>
      <main id="innehall" className={narrow ? 'narrow' : undefined} tabIndex={-1}>
        {children}
      </main>
      <Outbox {...(user ? { userId: user.id } : {})} />
      <KeepPages {...(user ? { userId: user.id } : {})} urls={keep} />
      <footer className="site-footer">
        <p>{words.foot}</p>
      </footer>
    </InLanguage>
  )
}
