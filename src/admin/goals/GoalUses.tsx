import type { GoalOutline, GoalRow } from '#commands/goals/readGoals.ts'
import type { Words } from '../words/sv.ts'

type Props = { goal: GoalRow; uses: GoalOutline['uses']; words: Words['goals'] }
const named = (title: string) => title.replace(/\s*\{\{[^}]*\}\}/gu, '')

/** The templates and distributions whose documents print a goal. */
export const GoalUses = ({ goal, uses, words }: Props) => {
  const own = uses.filter(({ asks }) =>
    asks.some(({ level, domain }) => level === goal.level && (!domain || domain === goal.domain)),
  )
  if (own.length === 0) return <p className="goal-note">{words.unused}</p>
  return (
    <>
      <p className="field-label">{words.usedIn}</p>
      <ul>
        {own.map(({ id, kind, title, documents }) => (
          <li key={id}>
            {kind === 'template' ? (
              <a href={`/admin/collections/templates/${id}`}>{words.template(named(title))}</a>
            ) : (
              <a href={`/uppfoljning/${id}`}>{words.distribution(named(title), documents)}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
