'use client'
import { Button } from '@payloadcms/ui'
import type { LibraryNews as News } from '#commands/library/listLibrary.ts'
import { useWords } from '../words/useWords.ts'

type Props = { news: News[]; onAnswer: (blockKey: string, take: boolean) => void }

/** "Nyare version finns", block by block, with what would change. Editions that are out are never touched. */
export const LibraryNews = ({ news, onAnswer }: Props) => {
  const { news: words } = useWords()
  if (news.length === 0) return null
  return (
    <section aria-labelledby="library-news">
      <h3 id="library-news">{words.heading}</h3>
      <ul className="assembly-library">
        {news.map(({ blockKey, title, section, from, to, changes }) => (
          <li key={blockKey}>
            <div>
              <h4>{title}</h4>
              <p className="assembly-label__kind">
                {section} · {words.versions(from, to)}
              </p>
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </div>
            <Button margin={false} onClick={() => onAnswer(blockKey, true)} size="small">
              {words.update}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => onAnswer(blockKey, false)} size="small">
              {words.keep}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
