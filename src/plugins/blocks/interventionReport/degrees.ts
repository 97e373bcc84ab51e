import type { ScaleLevel } from '../../../document/form.ts'
import type { Place } from '../../../document/input.ts'
import { text } from '../../../document/nodes.ts'
import type { Inline } from '../../../document/tree.ts'
import { levelTag, scaleOf } from '../fields/scales.ts'
import type { Config } from './config.ts'

/** The agency's three degrees: green, yellow and red there; here also a symbol and a word. */
const usual: ScaleLevel[] = [
  { key: 'achieved', label: 'Uppnått', symbol: '✓', tone: 'good' },
  { key: 'wellUnderWay', label: 'På god väg', symbol: '◐', tone: 'progress' },
  { key: 'started', label: 'Påbörjat', symbol: '○', tone: 'started' },
]
export const levelsOf = (config: Config, place: Place): ScaleLevel[] =>
  (config.scale && scaleOf(config.scale, place)?.levels) || usual

const notJudged: Inline = { type: 'tag', label: 'Ej bedömt', symbol: '–', tone: 'muted' }
/** The degree a goal has reached; one without, or with a degree the scale no longer has, is not judged. */
export const degreeTag = (levels: ScaleLevel[], key: unknown): { tag: Inline; level: ScaleLevel | undefined } => {
  const level = levels.find((one) => one.key === key)
  return { tag: level ? levelTag(level) : notJudged, level }
}

export const degreeLegend = (levels: ScaleLevel[]): Inline[] => [
  ...text('Så markeras målen: '),
  ...levels.flatMap((level, index): Inline[] => [
    ...(index > 0 ? text(' ') : []),
    levelTag(level),
    ...text(level.meaning ? ` ${level.meaning}` : ''),
  ]),
]
