import { groupLabel, periodKey, periodLabel, scopeName } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { definitionIn, type Grid, type GridLine } from '../common/grid.ts'
import { captionFor, isOwn } from '../common/whose.ts'
import { resultWords } from '../common/words.ts'
import type { Config } from './config.ts'

/** Measures by groups: what is measured. */
const contentLines = (config: Config, place: Place): GridLine[] => {
  const noted = new Set<string>()
  const line = (measure: Config['measures'][number], group: string): GridLine => {
    const ofMeasure = measure.label ?? definitionIn(place, measure.measure).label
    const ofGroup = groupLabel(place, group, config.groups)
    const [heading, label] = config.headings === 'measure' ? [ofMeasure, ofGroup] : [ofGroup, ofMeasure]
    const base = {
      key: `${measure.measure}.${group}`,
      at: { measure: measure.measure, group },
      ...(measure.note && !noted.has(measure.measure) ? { note: measure.note } : {}),
    }
    noted.add(measure.measure)
    if (config.groups.length === 1) return { ...base, label: ofMeasure }
    return config.measures.length === 1 ? { ...base, label: ofGroup } : { ...base, heading, label }
  }
  return config.headings === 'measure'
    ? config.measures.flatMap((measure) => config.groups.map(({ group }) => line(measure, group)))
    : config.groups.flatMap(({ group }) => config.measures.map((measure) => line(measure, group)))
}

/** Periods of the unit, then comparisons: whose and when. A period may be split by groups of its own. */
const timeLines = (config: Config, place: Place, facts: MeasureFact[]): GridLine[] => {
  const last = config.periods.at(-1)
  const own = config.periods.flatMap((period): GridLine[] => {
    const key = periodKey(place.schoolYear, period)
    const label = period.label ?? periodLabel(key, place)
    const answered = isOwn(config) && (config.answer === 'all' || (config.answer === 'latest' && period === last))
    const note = period.note ? { note: period.note } : {}
    const at = { period: key, scope: config.scope }
    if (period.groups.length === 0) return [{ key, label, at, answered, ...note }]
    return period.groups.map(({ group }, index) => ({
      key: `${key}.${group}`,
      heading: label,
      label: groupLabel(place, group, period.groups),
      at: { ...at, group },
      answered,
      ...(index === 0 ? note : {}),
    }))
  })
  const comparisons = config.comparisons.map((comparison): GridLine => {
    const period = periodKey(place.schoolYear, {
      term: comparison.term ?? last?.term ?? 'VT',
      yearOffset: comparison.yearOffset ?? last?.yearOffset ?? 0,
    })
    return {
      key: `${comparison.scope}@${period}`,
      label: comparison.label ?? `${scopeName(comparison.scope, facts, place)} ${periodLabel(period, place)}`,
      at: { period, scope: comparison.scope },
      answered: false,
      ...(comparison.note ? { note: comparison.note } : {}),
    }
  })
  return [...own, ...comparisons]
}

const list = (labels: string[], and: string) =>
  labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} ${and} ${labels.at(-1)}`

/** Measures over time as a grid, either way round. */
export const measureGrid = (config: Config, place: Place, facts: MeasureFact[]): Grid => {
  const words = resultWords(place.language)
  const content = contentLines(config, place)
  const time = timeLines(config, place, facts)
  const upright = config.layout === 'periodsAsRows'
  const names = config.measures.map((one) => one.label ?? definitionIn(place, one.measure).label)
  return {
    caption: config.caption ?? captionFor(list(names, words.and), config, facts, place),
    rowHeading: config.rowHeading ?? (upright ? words.period : words.measure),
    rows: upright ? time : content,
    columns: upright ? content : time,
    spanAxis: upright ? 'rows' : 'columns',
    spans: config.spans.map((span) => ({
      at: {
        measure: span.measure,
        group: span.group,
        period: periodKey(place.schoolYear, span),
        scope: config.scope,
      },
      count: span.count,
      ...(span.note ? { note: span.note } : {}),
    })),
    define: (measure) => definitionIn(place, measure),
    definitions: config.definitions,
    showUnit: config.showUnit,
    asGiven: config.asGiven,
  }
}
