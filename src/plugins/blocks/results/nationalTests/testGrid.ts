import { groupLabel, periodKey, periodLabel } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { gradedMeasure, gradeOf } from '../common/gradeSetting.ts'
import { definitionIn, type Grid, type GridLine } from '../common/grid.ts'
import { captionFor, isOwn } from '../common/whose.ts'
import { resultWords } from '../common/words.ts'
import type { Config } from './config.ts'

/** Share of pupils who passed the national tests: groups by tests. */
export const testGrid = (config: Config, place: Place, facts: MeasureFact[]): Grid => {
  const grade = gradeOf(config, place)
  const words = resultWords(place.language)
  const period = periodKey(place.schoolYear, config)
  const measure = (test: string) => gradedMeasure(config.measure, grade, test)
  const named = (key: string) => {
    const subject = place.vocabulary.subjects.find((one) => one.key === key)
    return subject?.short ?? subject?.label ?? key
  }
  const labels = new Map(config.tests.map((one) => [measure(one.test), one.label ?? named(one.test)]))
  return {
    caption: config.caption ?? captionFor(`${words.tests(grade)}, ${periodLabel(period, place)}`, config, facts, place),
    rowHeading: config.rowHeading ?? words.group,
    rows: config.groups.map(
      ({ group }): GridLine => ({ key: group, label: groupLabel(place, group, config.groups), at: { group } }),
    ),
    columns: config.tests.map(
      (one): GridLine => ({
        key: one.test,
        label: one.label ?? named(one.test),
        at: { measure: measure(one.test), period, scope: config.scope },
        answered: config.answer && isOwn(config),
        ...(one.heading ? { heading: one.heading } : {}),
        ...(one.note ? { note: one.note } : {}),
      }),
    ),
    define: (key) => definitionIn(place, key, { label: labels.get(key) ?? key, unit: '%', decimals: config.decimals }),
    definitions: config.definitions,
    showUnit: config.showUnit,
    asGiven: config.asGiven,
  }
}
