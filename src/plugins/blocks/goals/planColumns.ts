import type { Answerable } from '../fields/answerField.ts'

type Defaults = { key: string; label: string; help: string }
/** The six columns of a planning matrix, in words of our own; a designer may change all but the keys. */
export const planColumns = (year: string): Defaults[] => [
  {
    key: 'goal',
    label: `Mål läsåret ${year}`,
    help: 'Skriv ett mål på varje rad. Målet ska vara tydligt, realistiskt, påverkbart och gå att utvärdera.',
  },
  {
    key: 'activities',
    label: 'Vilka verksamheter berörs?',
    help: 'Till exempel förskoleklass, skola, fritidshem, personal eller elever.',
  },
  {
    key: 'why',
    label: 'Varför är det ett utvecklingsområde?',
    help: 'Beskriv kort vad i resultaten som ligger bakom.',
  },
  { key: 'targetPicture', label: 'Vilken är målbilden?', help: 'Vad ska ni konkret ha uppnått när läsåret är slut?' },
  { key: 'interventions', label: 'Vilka insatser planeras?', help: 'Vad ska göras, och av vem?' },
  {
    key: 'measurement',
    label: 'Hur mäts målet?',
    help: 'Vilket underlag visar om ni har lyckats, och när följer ni upp det?',
  },
]

/** The five questions of a goal worksheet, worked through before the goals are settled. */
export const worksheetColumns: Defaults[] = [
  { key: 'goal', label: 'Vad?', help: 'Vad vill ni uppnå?' },
  { key: 'evaluated', label: 'Hur utvärderas det?', help: 'Går målet att mäta? Hur vet ni att det är nått?' },
  { key: 'influence', label: 'Går det att påverka?', help: 'Kan ni själva påverka resultatet?' },
  { key: 'realistic', label: 'Är det realistiskt?', help: 'Är målet möjligt att nå på den tid ni har?' },
  { key: 'clear', label: 'Är det tydligt?', help: 'Framgår det vad som ska göras?' },
]

const plain: Omit<Answerable, 'key' | 'label' | 'help'> = {
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
  itemLabel: '',
}
export const asAnswerable = (column: Defaults): Answerable & { width: number } => ({
  ...plain,
  ...column,
  width: 0,
})
