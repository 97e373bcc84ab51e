'use client'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { User } from '#payload-types'
import { useWords } from '../words/useWords.ts'
import { hrefFor, menu } from './menu.ts'

/** The menu beside Payload's lists. What belongs to a word is shown when one is there. */
export const AdminMenu = () => {
  const { menu: words } = useWords()
  const { user } = useAuth<User>()
  const path = usePathname()
  const mayChange = user?.platformAdmin || user?.tenants?.some(({ role }) => role === 'qualityStrategist') || false
  const isAt = (href: string) => path === href || path.startsWith(`${href}/`)
  const link = (word: keyof typeof words, href: string, className = '') => (
    <a
      aria-current={isAt(href) ? 'page' : undefined}
      className={`nav__link house-menu__link ${className}`}
      href={href}
      key={`${word} ${href}`}
    >
      <span className="nav__link-label">{words[word]}</span>
    </a>
  )
  return (
    <div className="house-menu">
      {menu.map((item) => {
        const href = hrefFor(item, mayChange)
        const more = (item.more ?? []).filter(({ change }) => mayChange || !change)
        const isHere = [href, ...more.map((one) => one.href)].some(isAt)
        return [
          link(item.word, href),
          ...(isHere ? more.map((one) => link(one.word, one.href, 'house-menu__link--more')) : []),
        ]
      })}
    </div>
  )
}
