import type { ReactNode } from 'react'
import type { Words } from '../words/sv.ts'

type Props = {
  title: string
  summary: string
  /** What somebody should look at; without it the part is ready as it is. */
  decide?: string
  words: Words['nextYear']
  children?: ReactNode
}

/** One kind of thing that next year is made of: ready, or with something to decide; its rows at a click. */
export const Part = ({ title, summary, decide, words, children }: Props) => (
  <section className="panel next-year-part" data-decide={decide !== undefined}>
    <h2>
      {title} <span className="next-year-mark">{decide ? words.decide : words.fine}</span>
    </h2>
    <p>{summary}</p>
    {decide && <p className="next-year-decide">{decide}</p>}
    {children && (
      <details>
        <summary>{words.show}</summary>
        {children}
      </details>
    )}
  </section>
)
