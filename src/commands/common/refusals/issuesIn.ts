import type { Issue } from './Refusals.ts'

/** Issues on one line, each with its place; what is wrong with the whole stands at `itself`. */
export const issuesIn = (issues: Issue[], itself: string): string =>
  issues.map(({ path, message }) => `${path.join(' › ') || itself}: ${message}`).join('; ')
