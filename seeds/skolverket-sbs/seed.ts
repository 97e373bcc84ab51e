import type { Seed } from '../Seed.ts'
import { finalReport } from './finalReport.ts'
import { interimReport } from './interimReport.ts'
import { municipality } from './municipality.ts'
import { template } from './template.ts'
import { units, users } from './units.ts'

const letter =
  'Hej! Här lämnar ni er redovisning av insatserna inom Samverkan för bästa skola. När ni har lämnat in den hämtar ni den som Word-fil. Den ekonomiska redovisningen görs i en egen mall.'

/** The agency: two templates of one model, an interim report one year and the final report the next. */
export const seed: Seed = {
  key: 'skolverket-sbs',
  municipality,
  units,
  users,
  goals: [],
  focusItems: [],
  statistics: [],
  calendar: [],
  library: [],
  templates: [
    { key: 'interim', versions: [template('interim')] },
    { key: 'final', versions: [template('final')] },
  ],
  distributions: [
    {
      key: 'interim-2021',
      template: 'interim',
      version: 0,
      schoolYear: 2021,
      title: 'Delredovisning läsåret 2021/22',
      deadline: '2022-09-15',
      letter,
      documents: {
        centralskolan: {
          state: 'published',
          answers: interimReport,
          adoption: { by: 'Skolchefen i Almdala kommun', date: '2022-09-12' },
        },
        kallskolan: { state: 'notStarted' },
      },
    },
    {
      key: 'final-2022',
      template: 'final',
      version: 0,
      schoolYear: 2022,
      title: 'Slutredovisning läsåret 2022/23',
      deadline: '2023-09-15',
      letter,
      documents: {
        centralskolan: {
          state: 'published',
          answers: finalReport,
          adoption: {
            by: 'Skolchefen i Almdala kommun',
            date: '2023-09-11',
            registryNumber: 'Dnr 7.4.2-2019:1697',
          },
        },
        kallskolan: { state: 'notStarted' },
      },
    },
  ],
}
