import type { Answerable } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { Language } from '#document/tree/tree.ts'
import { goalWords } from './words.ts'
import { yearLabel } from './yearLabel.ts'

export type UsualColumn = { key: string; label: string; help: string }
type Words = Record<string, [label: string, help: string]>

const plan: Record<Language, Words> = {
  sv: {
    goal: ['', 'Skriv ett mål på varje rad. Målet ska vara tydligt, realistiskt, påverkbart och gå att utvärdera.'],
    activities: ['Vilka verksamheter berörs?', 'Till exempel förskoleklass, skola, fritidshem, personal eller elever.'],
    why: ['Varför är det ett utvecklingsområde?', 'Beskriv kort vad i resultaten som ligger bakom.'],
    targetPicture: ['Vilken är målbilden?', 'Vad ska ni konkret ha uppnått när läsåret är slut?'],
    interventions: ['Vilka insatser planeras?', 'Vad ska göras, och av vem?'],
    measurement: ['Hur mäts målet?', 'Vilket underlag visar om ni har lyckats, och när följer ni upp det?'],
  },
  en: {
    goal: ['', 'One goal in each row: clear, realistic, possible to influence and to evaluate.'],
    activities: [
      'Which activities are concerned?',
      'For example preschool class, school, leisure centre, staff, pupils.',
    ],
    why: ['Why is it an area to develop?', 'Briefly, what in the results lies behind it.'],
    targetPicture: ['What is the target picture?', 'What will you have reached at the end of the school year?'],
    interventions: ['Which interventions are planned?', 'What is to be done, and by whom?'],
    measurement: ['How is the goal measured?', 'What shows whether you have succeeded, and when do you follow it up?'],
  },
}
const worksheet: Record<Language, Words> = {
  sv: {
    goal: ['Vad?', 'Vad vill ni uppnå?'],
    evaluated: ['Hur utvärderas det?', 'Går målet att mäta? Hur vet ni att det är nått?'],
    influence: ['Går det att påverka?', 'Kan ni själva påverka resultatet?'],
    realistic: ['Är det realistiskt?', 'Är målet möjligt att nå på den tid ni har?'],
    clear: ['Är det tydligt?', 'Framgår det vad som ska göras?'],
  },
  en: {
    goal: ['What?', 'What do you want to reach?'],
    evaluated: ['How is it evaluated?', 'Can it be measured? How do you know that it is reached?'],
    influence: ['Can it be influenced?', 'Can you influence the outcome yourselves?'],
    realistic: ['Is it realistic?', 'Can it be reached in the time you have?'],
    clear: ['Is it clear?', 'Is it plain what is to be done?'],
  },
}
const analysis: Record<Language, Words> = {
  sv: {
    why: ['Varför var det ett utvecklingsområde?', 'Beskriv kort vad i resultaten som låg bakom målet.'],
    activities: ['Vilka verksamheter berördes?', 'Till exempel förskoleklass, skola, fritidshem, personal.'],
    targetPicture: ['Vilken var målbilden?', 'Vad ville ni konkret ha uppnått vid läsårets slut?'],
    results: [
      'Vilka insatser gjordes, och vad blev resultatet?',
      'Vad gav effekt och vad gjorde det inte? Vilket underlag visar det, och hur skiljer sig grupper åt?',
    ],
  },
  en: {
    why: ['Why was it an area to develop?', 'Briefly, what in the results lay behind the goal.'],
    activities: ['Which activities were concerned?', 'For example preschool class, school, leisure centre, staff.'],
    targetPicture: ['What was the target picture?', 'What did you want to have reached at the end of the year?'],
    results: [
      'Which interventions were made, with what result?',
      'What worked and what did not? What shows it, and how do groups differ?',
    ],
  },
}
const columns = (words: Words): UsualColumn[] =>
  Object.entries(words).map(([key, [label, help]]) => ({ key, label, help }))

/** Names of the columns that say something about a goal, for settings that choose among them. */
export const usualPlan: readonly { key: string; label: { sv: string; en: string } }[] = Object.entries(plan.sv)
  .filter(([key]) => key !== 'goal')
  .map(([key, [sv]]) => ({ key, label: { sv, en: plan.en[key]?.[0] ?? sv } }))
/** The six columns of a planning matrix, in words of our own; a designer may change all but the keys. */
export const planColumns = (place: Place, yearOffset: number): UsualColumn[] => {
  const goal = goalWords(place.language).goalOf(yearLabel(place, yearOffset))
  return columns(plan[place.language]).map((column) => (column.key === 'goal' ? { ...column, label: goal } : column))
}
/** The five questions of a goal worksheet, worked through before the goals are settled. */
export const worksheetColumns = ({ language }: Place): UsualColumn[] => columns(worksheet[language])
/** What is asked about each goal afterwards; the first three repeat columns of the plan. */
export const analysisQuestions = ({ language }: Place): UsualColumn[] => columns(analysis[language])

const plain: Omit<Answerable, keyof UsualColumn> = {
  type: 'longText',
  required: true,
  options: [],
  scale: '',
  printLevels: 'chosen',
  decimals: 1,
  unit: '',
  min: undefined,
  max: undefined,
  maxLength: 0,
  due: false,
  doneBy: '',
  doneWhen: [],
  itemLabel: '',
}
export const asAnswerable = (column: UsualColumn): Answerable & { width: number } => ({ ...plain, ...column, width: 0 })
