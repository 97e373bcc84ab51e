import { label } from '#blocks/kit/index.ts'
import type { Language } from '#document/tree/tree.ts'

/** What stands where the designer has given no label. */
export const reportSettingWords = {
  areaLabel: label('Utvecklingsområde', 'Development area'),
}

/** Fixed words of the agency's report, by the template's language. */
const sv = {
  areas: { governance: 'Styrning och utveckling av verksamheten', teaching: 'Undervisning och lärande' },
  degrees: { achieved: 'Uppnått', wellUnderWay: 'På god väg', started: 'Påbörjat' },
  notJudged: 'Ej bedömt',
  degreeLegend: 'Så markeras målen: ',
  interventions: 'Insatser',
  intervention: 'Insats',
  addIntervention: 'Lägg till insats',
  numbered: (number: string) => `Insats ${number}`,
  caption: (number: string) => `Redovisning av insats ${number}`,
  areaNotChosen: 'inte valt',
  noInterventions: 'Inga insatser är redovisade.',
  noGoals: 'Inga mål är angivna för insatsen.',
  goalsHelp: 'Ett mål i taget, och hur långt ni har kommit med det. Målen upprepas av sig själva i dokumentet.',
  degreeOfGoal: 'I vilken utsträckning är målet nått?',
  giveGoals: (number: number) =>
    `Insats ${number}: inga mål är angivna. Lägg till målen i åtgärdsplanen och hur långt ni har kommit.`,
  rows: {
    number: { label: 'Insatsens nummer', help: 'Nummer enligt överenskommelsen om insatser.' },
    name: { label: 'Namn på insats', help: 'Namn enligt överenskommelsen om insatser.' },
    agreement: { label: 'Överenskommelse', help: 'Beteckning eller diarienummer för överenskommelsen.' },
    participants: { label: 'Antal deltagare i insatsen och deras funktioner' },
    problems: { label: 'Problem angivna i åtgärdsplanen' },
    causes: { label: 'Orsaker till problemen angivna i åtgärdsplanen' },
    goals: { label: 'Mål angivna i åtgärdsplanen' },
    degrees: { label: 'I vilken utsträckning har ni nått målen?' },
    visibleImprovements: { label: 'Vilka synliga förbättringar ser ni i förhållande till målen?' },
    unmetGoals: { label: 'Mål som inte uppnåtts och vad det beror på' },
    expectedEffects: {
      label: 'Vilka effekter på elevers resultat och måluppfyllelse har ni angivit i åtgärdsplanen?',
    },
    observedEffects: { label: 'Vilka effekter på elevers resultat och måluppfyllelse kan ni se?' },
    lessons: { label: 'Vilka lärdomar har ni gjort under förbättringsarbetet?' },
    followUp: {
      label: 'Vilka har varit delaktiga i uppföljningen och på vilket sätt?',
      help: 'Till exempel genom workshops eller enkäter.',
    },
    deviations: { label: 'Avsteg från överenskommelsen och skälen till dem' },
  },
}
export type RowKey = keyof typeof sv.rows
const en: typeof sv = {
  areas: { governance: 'Governance and development of the organisation', teaching: 'Teaching and learning' },
  degrees: { achieved: 'Achieved', wellUnderWay: 'Well under way', started: 'Started' },
  notJudged: 'Not assessed',
  degreeLegend: 'How the goals are marked: ',
  interventions: 'Interventions',
  intervention: 'Intervention',
  addIntervention: 'Add an intervention',
  numbered: (number) => `Intervention ${number}`,
  caption: (number) => `Report on intervention ${number}`,
  areaNotChosen: 'not chosen',
  noInterventions: 'No interventions have been reported.',
  noGoals: 'No goals have been given for the intervention.',
  goalsHelp: 'One goal at a time, and how far you have come with it. The document repeats the goals by itself.',
  degreeOfGoal: 'To what extent has the goal been reached?',
  giveGoals: (number) =>
    `Intervention ${number}: no goals have been given. Add the goals of the action plan and how far you have come.`,
  rows: {
    number: { label: 'Number of the intervention', help: 'The number in the agreement on interventions.' },
    name: { label: 'Name of the intervention', help: 'The name in the agreement on interventions.' },
    agreement: { label: 'Agreement', help: 'The title or registration number of the agreement.' },
    participants: { label: 'Number of participants in the intervention and their roles' },
    problems: { label: 'Problems stated in the action plan' },
    causes: { label: 'Causes of the problems stated in the action plan' },
    goals: { label: 'Goals stated in the action plan' },
    degrees: { label: 'To what extent have you reached the goals?' },
    visibleImprovements: { label: 'What visible improvements do you see in relation to the goals?' },
    unmetGoals: { label: 'Goals that have not been reached, and why' },
    expectedEffects: {
      label: "Which effects on pupils' results and goal attainment did you state in the action plan?",
    },
    observedEffects: { label: "Which effects on pupils' results and goal attainment can you see?" },
    lessons: { label: 'What have you learnt in the course of the improvement work?' },
    followUp: {
      label: 'Who has taken part in the follow-up, and how?',
      help: 'For example through workshops or surveys.',
    },
    deviations: { label: 'Departures from the agreement and the reasons for them' },
  },
}
export const reportWords = (language: Language) => (language === 'en' ? en : sv)
