import type { Words } from '../words/sv.ts'

export type MenuWord = Exclude<keyof Words['menu'], 'label'>
export type MenuItem = {
  word: MenuWord
  href: string
  /** Only who may change; a reader is led here instead. */
  reader?: string
  more?: readonly { word: MenuWord; href: string /** Only for who may change. */; change?: true }[]
}
const list = (slug: string) => `/admin/collections/${slug}`

/**
 * Where one goes, in the order of the year and in the words of those who go there. One menu: it stands beside Payload's
 * lists and above our own pages, and what is machinery (files, renderings) is not in it.
 */
export const menu: readonly MenuItem[] = [
  { word: 'start', href: '/start' },
  {
    word: 'templates',
    href: list('templates'),
    more: [
      { word: 'library', href: list('blockLibrary') },
      { word: 'editions', href: list('editions') },
      { word: 'media', href: list('media') },
    ],
  },
  {
    word: 'distributions',
    href: '/uppfoljning',
    more: [
      { word: 'sent', href: list('distributions') },
      { word: 'documents', href: list('documents') },
      { word: 'archive', href: '/arkiv', change: true },
    ],
  },
  { word: 'figures', href: '/siffror', reader: list('statistics') },
  { word: 'goals', href: '/mal', reader: list('goals') },
  { word: 'focus', href: '/utvecklingsomraden', reader: list('focusItems') },
  { word: 'calendar', href: list('calendarEvents') },
  {
    word: 'people',
    href: list('units'),
    more: [
      { word: 'units', href: list('units') },
      { word: 'persons', href: list('users') },
    ],
  },
  {
    word: 'settings',
    href: list('municipalities'),
    more: [
      { word: 'logins', href: list('identityProviders'), change: true },
      { word: 'systems', href: '/nycklar', change: true },
      { word: 'log', href: list('auditEntries') },
    ],
  },
]

export const hrefFor = ({ href, reader }: MenuItem, mayChange: boolean): string =>
  !mayChange && reader ? reader : href
