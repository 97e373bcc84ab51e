import type { SchoolGoal } from '#commands/goals/readGoals.ts'
import type { Words } from '../words/sv.ts'

type Props = { goals: SchoolGoal[]; words: Words['goals'] }

/** What the schools made of it: the goals in their documents that are handed in, school by school. */
export const SchoolGoals = ({ goals, words }: Props) => {
  if (goals.length === 0) return <p className="goal-note">{words.noSchoolGoals}</p>
  const schools = Map.groupBy(goals, ({ unit }) => unit)
  return (
    <details>
      <summary>{words.schoolGoals(goals.length, schools.size)}</summary>
      <dl className="goal-schools">
        {[...schools].map(([unit, own]) => (
          <div key={unit}>
            <dt>{own[0]?.document ? <a href={`/dokument/${own[0].document}`}>{unit}</a> : unit}</dt>
            {own.map(({ id, text }) => (
              <dd key={id}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
