import type { Config } from './config.ts'

export type ReportRow = { key: string; label: string; help?: string; kind: 'text' | 'short' | 'goals' | 'degrees' }
type Known = ReportRow & { only?: 'final' | 'interim' }

/** The agency's matrix, row by row. An interim report leaves out what cannot be known yet. */
const known: Known[] = [
  {
    key: 'number',
    label: 'Insatsens nummer',
    help: 'Nummer enligt överenskommelsen om insatser.',
    kind: 'short',
  },
  { key: 'name', label: 'Namn på insats', help: 'Namn enligt överenskommelsen om insatser.', kind: 'text' },
  {
    key: 'agreement',
    label: 'Överenskommelse',
    help: 'Beteckning eller diarienummer för överenskommelsen.',
    kind: 'short',
  },
  { key: 'participants', label: 'Antal deltagare i insatsen och deras funktioner', kind: 'text' },
  { key: 'problems', label: 'Problem angivna i åtgärdsplanen', kind: 'text' },
  { key: 'causes', label: 'Orsaker till problemen angivna i åtgärdsplanen', kind: 'text' },
  { key: 'goals', label: 'Mål angivna i åtgärdsplanen', kind: 'goals' },
  { key: 'degrees', label: 'I vilken utsträckning har ni nått målen?', kind: 'degrees' },
  {
    key: 'visibleImprovements',
    label: 'Vilka synliga förbättringar ser ni i förhållande till målen?',
    kind: 'text',
  },
  { key: 'unmetGoals', label: 'Mål som inte uppnåtts och vad det beror på', kind: 'text' },
  {
    key: 'expectedEffects',
    label: 'Vilka effekter på elevers resultat och måluppfyllelse har ni angivit i åtgärdsplanen?',
    kind: 'text',
  },
  {
    key: 'observedEffects',
    label: 'Vilka effekter på elevers resultat och måluppfyllelse kan ni se?',
    kind: 'text',
    only: 'final',
  },
  { key: 'lessons', label: 'Vilka lärdomar har ni gjort under förbättringsarbetet?', kind: 'text', only: 'final' },
  {
    key: 'followUp',
    label: 'Vilka har varit delaktiga i uppföljningen och på vilket sätt?',
    help: 'Till exempel genom workshops eller enkäter.',
    kind: 'text',
    only: 'final',
  },
  { key: 'deviations', label: 'Avsteg från överenskommelsen och skälen till dem', kind: 'text', only: 'interim' },
]

/** Rows of this report, with the designer's labels where they have been changed. */
export const rowsOfReport = (config: Config): ReportRow[] =>
  known
    .filter((row) => row.only === undefined || row.only === config.kind)
    .filter((row) => !config.rows.some((own) => own.key === row.key && own.hidden))
    .map(({ only: _, ...row }) => {
      const own = config.rows.find(({ key }) => key === row.key)
      return { ...row, ...(own?.label ? { label: own.label } : {}), ...(own?.help ? { help: own.help } : {}) }
    })
export const rowKeys = known.map(({ key }) => key)
