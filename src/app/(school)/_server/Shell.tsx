import '#admin/menu/menu.css'
import type { ReactNode } from 'react'
import { isPlatformAdmin, municipalitiesOf, unitsOf } from '#access/roles.ts'
import { MenuLinks } from '#admin/menu/MenuLinks.tsx'
import { wordsOf as adminWordsOf } from '#admin/words/wordsOf.ts'
import type { Language } from '#document/tree/tree.ts'
import type { User } from '#payload-types'
import { KeepPages } from '#school/form/KeepPages.tsx'
import { Outbox } from '#school/form/Outbox.tsx'
import { aboutIn } from '#school/words/about/aboutIn.ts'
import { InLanguage } from '#school/words/InLanguage.tsx'
import { wordsOf } from '#school/words/wordsOf.ts'
import { houseOf } from './houseOf.ts'

export const isAdministration = (user: User) =>
  isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist', 'department').length > 0

type Props = {
  user?: User
  owner?: string
  narrow?: boolean
  language?: Language
  /** The menu's address of this page, where it is in the menu. */
  here?: string
  /** Pages to be kept in the browser, for when there is no network. */
  keep?: string[]
  children: ReactNode
}

/** Around every page: skip link, whose house it is, who is logged in, where one can go. In Swedish, but around a document in its language. */
export const Shell = async ({ user, owner, narrow, language = 'sv', here, keep = [], children }: Props) => {
  const { shell: words } = wordsOf(language)
  const about = aboutIn(language)
  const house = await houseOf(user)
  const works = user !== undefined && isAdministration(user)
  return (
    <InLanguage language={language}>
      <a className="skip" href="#innehall">
        {words.skip}
      </a>
      <header className="site-header">
        <div>
          <a className="brand" href="/">
            {/* biome-ignore lint/performance/noImgElement: some kilobytes, in the page itself */}
            {house?.logo && <img alt="" src={house.logo} />}
            {owner ?? house?.name ?? 'Kvalitetsdokument'}
          </a>
          {user && (
            <nav aria-label={words.menu}>
              {(!works || unitsOf(user).length > 0) && <a href="/mina-dokument">{words.mine}</a>}
              {!works && <a href="/kalender">{words.calendar}</a>}
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
        {works && (
          <MenuLinks
            words={adminWordsOf(language).menu}
            mayChange={isPlatformAdmin(user) || municipalitiesOf(user, 'qualityStrategist').length > 0}
            {...(here ? { here } : {})}
          />
        )}
      </header>
      <main id="innehall" className={narrow ? 'narrow' : undefined} tabIndex={-1}>
        {children}
      </main>
      <Outbox {...(user ? { userId: user.id } : {})} />
      <KeepPages {...(user ? { userId: user.id } : {})} urls={keep} />
      <footer className="site-footer">
        {!works && <p>{words.foot}</p>}
        <p>
          <a href="/tillganglighet">{about.accessibility}</a> · <a href="/personuppgifter">{about.personalData}</a>
        </p>
      </footer>
    </InLanguage>
  )
}
