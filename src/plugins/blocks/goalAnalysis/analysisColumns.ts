import type { Answerable } from '../fields/answerField.ts'
import { asAnswerable } from '../goals/planColumns.ts'
import type { Config } from './config.ts'

export type AnalysisColumn = Answerable & { width: number; plan: string }

const usual: [key: string, label: string, help: string, plan: string][] = [
  ['why', 'Varför var det ett utvecklingsområde?', 'Beskriv kort vad i resultaten som låg bakom målet.', 'why'],
  [
    'activities',
    'Vilka verksamheter berördes?',
    'Till exempel förskoleklass, skola, fritidshem, personal.',
    'activities',
  ],
  ['targetPicture', 'Vilken var målbilden?', 'Vad ville ni konkret ha uppnått vid läsårets slut?', 'targetPicture'],
  [
    'results',
    'Vilka insatser gjordes, och vad blev resultatet?',
    'Vad gav effekt och vad gjorde det inte? Vilket underlag visar det, och hur skiljer sig grupper åt?',
    '',
  ],
]

/** What is answered about each goal. A column that follows the plan is answered by the plan until it is rewritten. */
export const analysisColumns = (config: Config): AnalysisColumn[] =>
  config.columns.length > 0
    ? (config.columns as AnalysisColumn[])
    : usual.map(([key, label, help, plan]) => ({ ...asAnswerable({ key, label, help }), plan }))
