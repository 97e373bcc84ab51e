import type { Place } from '#document/input/input.ts'
import type { FocusFact, GoalFact } from '#document/input/needs.ts'
import { goalWords } from '../common/words.ts'
import type { Config } from './config.ts'

export type Link = { key: string; label: string; mandatory: boolean }

/** What a planned goal may serve: goals of the board, and development areas of the domain. */
export const linksOf = (
  config: Config,
  domain: string,
  { board, focus }: { board: GoalFact[]; focus: FocusFact[] },
  { language }: Pick<Place, 'language'>,
): Link[] => [
  ...(config.link === 'mandatory' || config.link === 'both'
    ? board
        .filter((goal) => !goal.domain || goal.domain === domain)
        .map((goal) => ({ key: `board:${goal.goalKey}`, label: goal.text, mandatory: goal.mandatory }))
    : []),
  ...(config.link === 'focus' || config.link === 'both'
    ? focus
        .filter((item) => item.domain === domain)
        .map((item) => ({
          key: `focus:${item.key}`,
          label: item.mandatory ? `${item.text} (${goalWords(language).mandatory})` : item.text,
          mandatory: item.mandatory,
        }))
    : []),
]
