import type { Seed, SeedDistribution } from '../Seed.ts'
import { divisionAnswers, divisionEarlier } from './divisionAnswers.ts'
import { municipality } from './municipality.ts'
import { municipalityAnswers } from './municipalityAnswers.ts'
import { statistics } from './statistics.ts'
import { assessmentTemplate, template } from './template.ts'
import { begun, unitAnswers, unitEarlier } from './unitAnswers.ts'
import { units, users } from './units.ts'

const earlier = (schoolYear: number): SeedDistribution => ({
  key: `skattning-${schoolYear}`,
  template: 'skattning',
  version: 0,
  schoolYear,
  title: `Självskattning ${schoolYear}/${schoolYear + 1}`,
  deadline: `${schoolYear + 1}-06-15`,
  documents: {
    ekuddsskolan: { state: 'handedIn', answers: unitEarlier[schoolYear] ?? {} },
    grundskola: { state: 'handedIn', answers: divisionEarlier[schoolYear] ?? {} },
  },
})

/** Södertälje: one template on three levels. Units stand before what gathers their plans. */
export const seed: Seed = {
  key: 'sodertalje',
  municipality,
  units,
  users,
  goals: [],
  focusItems: [],
  statistics,
  calendar: [
    { date: '2018-09', title: 'Enheternas planer lämnas in', responsible: 'Förskolechefer och rektorer' },
    { date: '2018-10', title: 'Nämnden beslutar om kommunens plan', responsible: 'Utbildningsdirektören' },
    { date: '2018-12', title: 'Uppföljning av resultat, kvalitet och ekonomi', responsible: 'Ledningsgruppen' },
    { date: '2019-06', title: 'Självskattning mot normalläget', responsible: 'Alla verksamheter' },
  ],
  library: [],
  templates: [
    { key: 'plan', versions: [template] },
    { key: 'skattning', versions: [assessmentTemplate] },
  ],
  distributions: [
    earlier(2015),
    earlier(2016),
    {
      key: 'plan-2017',
      template: 'plan',
      version: 0,
      schoolYear: 2017,
      title: 'Plan för systematiskt kvalitetsarbete 2018/2019',
      deadline: '2018-09-28',
      letter:
        'Planen har samma uppbyggnad på enhet, verksamhet och kommun. Resultaten är redan på plats. Hör av er till Petra Lundin om något är oklart.',
      documents: {
        ekuddsskolan: { state: 'handedIn', answers: unitAnswers },
        norrvretsskolan: { state: 'notStarted' },
        'lyktans-forskolor': { state: 'inProgress', answers: begun },
        'havsvikens-forskolor': { state: 'notStarted' },
        slussgymnasiet: { state: 'notStarted' },
        grundskola: { state: 'handedIn', answers: divisionAnswers },
        forskola: { state: 'notStarted' },
        gymnasieskola: { state: 'notStarted' },
        sodertalje: {
          state: 'published',
          answers: municipalityAnswers,
          adoption: {
            by: 'Utbildningsnämnden',
            date: '2018-10-23',
            paragraph: '112',
            registryNumber: 'UN 18/143',
          },
        },
      },
    },
  ],
}
