'use client'
import { Button } from '@payloadcms/ui'
import type { LibraryNews as News, NewsOf } from '#commands/library/libraryNews.ts'
import { useWords } from '../words/useWords.ts'

type Props = { news: News[]; onAnswer: (what: NewsOf, take: boolean) => void }

/** "Nyare version finns", block by block and for the sections themselves, with what would change. Editions that are out are never touched. */
export const LibraryNews = ({ news, onAnswer }: Props) => {
  const { news: words } = useWords()
  if (news.length === 0) return null
  return (
    <section aria-labelledby="library-news">
      <h3 id="library-news">{words.heading}</h3>
      <ul className="assembly-library">
        {news.map(({ title, section, from, to, changes, ...what }) => (
          <li key={'blockKey' in what ? what.blockKey : what.sectionKey}>
            <div>
              <h4>{title}</h4>
              <p className="assembly-label__kind">{[section, words.versions(from, to)].filter(Boolean).join(' · ')}</p>
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </div>
            <Button margin={false} onClick={() => onAnswer(what, true)} size="small">
              {words.update}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => onAnswer(what, false)} size="small">
              {words.keep}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
