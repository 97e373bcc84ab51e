import { levelTag, scaleOf } from '#blocks/kit/index.ts'
import type { ScaleLevel } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline, Language } from '#document/tree/tree.ts'
import type { Config } from './config.ts'
import { reportWords } from './words.ts'

/** The agency's three degrees: green, yellow and red there; here also a symbol and a word. */
const usual = (language: Language): ScaleLevel[] => {
  const { achieved, wellUnderWay, started } = reportWords(language).degrees
  return [
    { key: 'achieved', label: achieved, symbol: '✓', tone: 'good' },
    { key: 'wellUnderWay', label: wellUnderWay, symbol: '◐', tone: 'progress' },
    { key: 'started', label: started, symbol: '○', tone: 'started' },
  ]
}
export const levelsOf = (config: Config, place: Place): ScaleLevel[] =>
  (config.scale && scaleOf(config.scale, place)?.levels) || usual(place.language)

const notJudged = (language: Language): Inline => ({
  type: 'tag',
  label: reportWords(language).notJudged,
  symbol: '–',
  tone: 'muted',
})
/** The degree a goal has reached; one without, or with a degree the scale no longer has, is not judged. */
export const degreeTag = (
  levels: ScaleLevel[],
  key: unknown,
  language: Language,
): { tag: Inline; level: ScaleLevel | undefined } => {
  const level = levels.find((one) => one.key === key)
  return { tag: level ? levelTag(level) : notJudged(language), level }
}

export const degreeLegend = (levels: ScaleLevel[], language: Language): Inline[] => [
  ...text(reportWords(language).degreeLegend),
  ...levels.flatMap((level, index): Inline[] => [
    ...(index > 0 ? text(' ') : []),
    levelTag(level),
    ...text(level.meaning ? ` ${level.meaning}` : ''),
  ]),
]
