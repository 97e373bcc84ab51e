import './start.css'
import type { ReactNode } from 'react'
import type { Start } from '#commands/start/readStart.ts'
import { formatDate, formatSchoolYear } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { Changes } from './Changes.tsx'
import { DistributionLine, nameOf } from './DistributionLine.tsx'
import { Todo } from './Todo.tsx'

type Props = {
  start: Start
  language: Language /** What an empty municipality is met by, in place of empty panels. */
  children?: ReactNode
}

/** The week's page: what waits, how far the schools have come, what comes, what has changed. Each number leads to its rows. */
export const StartPage = ({ start, language, children }: Props) => {
  const { start: words } = wordsOf(language)
  // Nothing has happened and nothing waits but to begin.
  const isNew = children && start.events.length === 0 && start.changes.length === 0 && start.missing.length === 0
  return (
    <>
      <div className="page-head start-head">
        <h1>{words.year(formatSchoolYear(start.schoolYear))}</h1>
        {start.mayEdit && (
          <p className="buttons">
            <a className="button" href="/admin/collections/templates/create">
              {words.newTemplate}
            </a>
            <a className="button" href="/admin/collections/editions">
              {words.send}
            </a>
            <a className="button" href={`/nasta-lasar?kommun=${start.municipality}`}>
              {words.nextYear}
            </a>
            <a className="button" href="/siffror">
              {words.readFigures}
            </a>
          </p>
        )}
      </div>
      {children}
      {!isNew && (
        <div className="start-panels">
          <section className="panel" aria-labelledby="start-todo">
            <h2 id="start-todo">{words.todo}</h2>
            <Todo start={start} words={words} language={language} />
          </section>
          {!children && (
            <section className="panel" aria-labelledby="start-distributions">
              <h2 id="start-distributions">{words.distributions}</h2>
              {start.distributions.length === 0 && <p>{words.none}</p>}
              <ul className="start-list">
                {start.distributions.map((one) => (
                  <DistributionLine key={one.id} progress={one} words={words} language={language} />
                ))}
              </ul>
            </section>
          )}
          <section className="panel" aria-labelledby="start-calendar">
            <h2 id="start-calendar">{words.calendar}</h2>
            {start.events.length === 0 && <p>{words.quiet}</p>}
            <dl className="start-days">
              {start.events.map(({ key, date, title }) => (
                <div key={key}>
                  <dt>{formatDate(date, language)}</dt>
                  <dd>{nameOf(title)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section className="panel" aria-labelledby="start-changes">
            <h2 id="start-changes">{words.changes}</h2>
            <Changes changes={start.changes} words={words} language={language} />
          </section>
        </div>
      )}
    </>
  )
}
