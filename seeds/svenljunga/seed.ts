import type { Seed } from '../Seed.ts'
import { answers } from './answers.ts'
import { calendar } from './calendar.ts'
import { municipality } from './municipality.ts'
import { template } from './template.ts'
import { units, users } from './units.ts'

/** Svenljunga: one governing document of the municipality's own, and the calendar that its schedule and feeds show. */
export const seed: Seed = {
  key: 'svenljunga',
  municipality,
  units,
  users,
  goals: [],
  focusItems: [],
  statistics: [],
  calendar,
  library: [],
  templates: [{ key: 'plan', versions: [template] }],
  distributions: [
    {
      key: 'plan-2018',
      template: 'plan',
      version: 0,
      schoolYear: 2018,
      title: 'Plan för systematiskt kvalitetsarbete 2019',
      // Before the year of the schedule: a plan does not list itself among what it plans.
      deadline: '2018-12-14',
      documents: {
        svenljunga: {
          state: 'published',
          answers,
          adoption: { by: 'Barn- och utbildningsnämnden', date: '2019-03-06', paragraph: '16' },
        },
      },
    },
  ],
}
