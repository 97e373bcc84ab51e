'use client'
import { LogOutIcon } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** Out by our own door, which also ends the login at the municipality's identity provider. */
export const LogOut = () => {
  const { menu: words } = useWords()
  return (
    <form action="/api-skola/logga-ut" method="post">
      <button aria-label={words.logOut} className="nav__log-out house-menu__log-out" title={words.logOut} type="submit">
        <LogOutIcon />
      </button>
    </form>
  )
}
