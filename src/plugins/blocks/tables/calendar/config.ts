import { z } from 'zod'
import { keyedList, setting } from '#blocks/kit/index.ts'
import type { CalendarFact } from '#document/input/needs.ts'

export const calendarConfig = z.object({
  caption: setting.text(),
  source: setting.oneOf(['own', 'municipality', 'both'], 'own'),
  rows: keyedList(
    { when: setting.text(), activity: setting.text(), responsible: setting.text(), note: setting.text() },
    'activity',
  ),
  answered: setting.flag(),
  span: setting.oneOf(['schoolYear', 'nextSchoolYear', 'year', 'nextYear'], 'nextSchoolYear'),
  role: setting.text(),
  sorted: setting.flag(true),
  showTable: setting.flag(true),
  numbered: setting.flag(true),
  whenHeading: setting.text(),
  activityHeading: setting.text(),
  responsibleHeading: setting.text(),
  showWheel: setting.flag(),
  wheelCaption: setting.text(),
  wheelAlt: setting.text(),
})
export type CalendarConfig = z.infer<typeof calendarConfig>
export type CalendarRow = {
  key: string
  when: string
  activity: string
  responsible: string
  note?: string
  fact?: CalendarFact
}

/** First and last day of the span and the month the annual wheel starts with. */
export const spanOf = (span: CalendarConfig['span'], schoolYear: number) => {
  if (span === 'year' || span === 'nextYear') {
    const year = schoolYear + (span === 'year' ? 1 : 2)
    return { from: `${year}-01-01`, to: `${year}-12-31`, startMonth: 1 }
  }
  const year = schoolYear + (span === 'schoolYear' ? 0 : 1)
  return { from: `${year}-08-01`, to: `${year + 1}-07-31`, startMonth: 8 }
}
