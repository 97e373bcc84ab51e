import { groupLabel, periodKey, periodLabel } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { gradedMeasure, gradeOf } from '../common/gradeSetting.ts'
import { definitionIn, type Grid, type GridLine } from '../common/grid.ts'
import { captionFor, isOwn } from '../common/whose.ts'
import { resultWords } from '../common/words.ts'
import type { Config } from './config.ts'

type Subject = Config['subjects'][number]
/** The block's own subjects, or all of the municipality's; those with a common heading stand together. */
const subjectsOf = (config: Config, place: Place): Subject[] => {
  const chosen: Subject[] =
    config.subjects.length > 0
      ? config.subjects
      : place.vocabulary.subjects.map(({ key }) => ({ subject: key }) as Subject)
  const headings = [...new Set(chosen.map(({ group }) => group))]
  return headings.flatMap((heading) => chosen.filter(({ group }) => group === heading))
}

/** Share of pupils who reach the criteria: subjects by groups. */
export const attainmentGrid = (config: Config, place: Place, facts: MeasureFact[]): Grid => {
  const grade = gradeOf(config, place)
  const words = resultWords(place.language)
  const period = periodKey(place.schoolYear, config)
  const named = (key: string) => place.vocabulary.subjects.find((one) => one.key === key)?.label ?? key
  const measure = (subject: string) => gradedMeasure(config.measure, grade, subject)
  const labels = new Map(
    subjectsOf(config, place).map((one) => [measure(one.subject), one.label ?? named(one.subject)]),
  )
  const heading = config.columnHeading ?? (grade ? words.grade(grade) : undefined)
  return {
    caption:
      config.caption ?? captionFor(`${words.attainment(grade)}, ${periodLabel(period, place)}`, config, facts, place),
    rowHeading: config.rowHeading ?? words.subject,
    rows: subjectsOf(config, place).map(
      (one): GridLine => ({
        key: one.subject,
        label: one.label ?? named(one.subject),
        at: { measure: measure(one.subject), period, scope: config.scope },
        ...(one.group ? { heading: one.group } : {}),
        ...(one.note ? { note: one.note } : {}),
      }),
    ),
    columns: config.groups.map(
      ({ group }): GridLine => ({
        key: group,
        label: groupLabel(place, group, config.groups),
        at: { group },
        answered: config.answer && isOwn(config),
        ...(heading ? { heading } : {}),
      }),
    ),
    define: (key) => definitionIn(place, key, { label: labels.get(key) ?? key, unit: '%', decimals: config.decimals }),
    hideEmpty: config.hideEmpty,
    definitions: config.definitions,
    showUnit: config.showUnit,
    asGiven: config.asGiven,
  }
}
