import type { Words } from '../words/sv.ts'
import { hrefFor, menu } from './menu.ts'

/** The same menu above our own pages. */
export const MenuLinks = ({ words, mayChange, here }: { words: Words['menu']; mayChange: boolean; here?: string }) => (
  <nav aria-label={words.label} className="house-menu">
    {menu.map((item) => {
      const href = hrefFor(item, mayChange)
      return (
        <a key={item.word} href={href} aria-current={here === href ? 'page' : undefined}>
          {words[item.word]}
        </a>
      )
    })}
  </nav>
)
