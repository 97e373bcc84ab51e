import type { Words } from '#school/words/sv.ts'
import type { FirstDayState } from './loadFirstDay.ts'

const ways = [
  ['word', '/admin/wordmall'],
  ['shelf', '/admin/hylla'],
  ['empty', '/admin/collections/templates/create'],
] as const

/**
 * What an empty municipality is met by: schools and people, a template (from Word, from the shelf, or empty), and
 * sending it out. What is done is ticked, so that the next thing to do is in sight.
 */
export const FirstDay = ({ state, words }: { state: FirstDayState; words: Words['firstDay'] }) => {
  const { units, templates, firstTemplate, editions } = state
  const mark = (isDone: boolean) => (
    <span className="first-day-mark" data-done={isDone}>
      {isDone ? words.done : words.todo}
    </span>
  )
  return (
    <section aria-labelledby="first-day" className="stack">
      <h2 id="first-day">{words.heading}</h2>
      <p>{words.lead}</p>
      <ol className="first-day">
        <li className="panel">
          <h3>
            {words.units} {mark(units > 0)}
          </h3>
          <p>{units > 0 ? words.unitsAre(units) : words.unitsHelp}</p>
          <p>
            <a className={units > 0 ? 'button' : 'button primary'} href="/admin/klistra-in-enheter">
              {words.paste}
            </a>
          </p>
        </li>
        <li className="panel">
          <h3>
            {words.template} {mark(templates > 0)}
          </h3>
          <p>{templates > 0 ? words.templatesAre(templates) : words.templateHelp}</p>
          <ul className="first-day-ways">
            {ways.map(([way, href]) => (
              <li key={way}>
                <a href={href}>{words.ways[way].name}</a> <span>{words.ways[way].help}</span>
              </li>
            ))}
          </ul>
        </li>
        <li className="panel">
          <h3>
            {words.send} {mark(false)}
          </h3>
          <p>{editions > 0 ? words.editionsHelp : words.sendHelp}</p>
          {editions > 0 ? (
            <a className="button primary" href="/admin/collections/editions">
              {words.openEditions}
            </a>
          ) : firstTemplate ? (
            <a className="button" href={`/admin/collections/templates/${firstTemplate}`}>
              {words.openTemplate}
            </a>
          ) : null}
        </li>
      </ol>
    </section>
  )
}
