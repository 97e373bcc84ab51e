import type { GoalOutline, GoalRow, SchoolGoal } from '#commands/goals/readGoals.ts'

/** A goal with those below it. One that serves two goals stands under both. */
export type GoalBranch = { goal: GoalRow; below: GoalRow[] }
export type DomainGoals = { key: string; label: string; branches: GoalBranch[]; schools: SchoolGoal[] }

/**
 * Council over board by domain. A goal of the board stands under each of the council's that it serves, whatever their
 * domain, and by itself in its own domain where it serves none. What has no domain comes last, where there is any.
 */
export const outlineOf = ({ domains, goals, schools }: GoalOutline, none: string): DomainGoals[] => {
  const council = goals.filter(({ level }) => level === 'council')
  const board = goals.filter(({ level }) => level === 'board')
  const known = new Set(council.map(({ key }) => key))
  const all = [...domains, { key: '', label: none }].map(({ key, label }) => ({
    key,
    label,
    branches: [
      ...council
        .filter(({ domain }) => domain === key)
        .map((goal) => ({ goal, below: board.filter(({ parents }) => parents.includes(goal.key)) })),
      ...board
        .filter(({ domain, parents }) => domain === key && !parents.some((parent) => known.has(parent)))
        .map((goal) => ({ goal, below: [] })),
    ],
    schools: schools.filter(({ domain }) => domain === key),
  }))
  return all.filter(
    ({ key, branches, schools: own }) => key || branches.length > 0 || own.length > 0 || !domains.length,
  )
}
