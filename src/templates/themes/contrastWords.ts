import type { Language } from '#document/tree/tree.ts'

const oneDecimal = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1)
const svRatio = (ratio: number) => `${oneDecimal(ratio).replace('.', ',')}:1`
const enRatio = (ratio: number) => `${oneDecimal(ratio)}:1`

const sv = {
  pairs: {
    'ink/paper': 'Brödtexten mot sidan',
    'ink/surface': 'Brödtexten mot den tonade ytan',
    'muted/paper': 'Den dämpade texten mot sidan',
    'muted/surface': 'Den dämpade texten mot den tonade ytan',
    'primary/paper': 'Rubriker i huvudfärgen mot sidan',
    'primary/surface': 'Rubriker i huvudfärgen mot den tonade ytan',
    'onPrimary/primary': 'Omslagets text mot huvudfärgen',
    'accent/paper': 'Accentfärgen (nummer och diagram) mot sidan',
  },
  toneText: (tone: string) => `Texten i markeringen ”${tone}”`,
  toneInk: (tone: string) => `Brödtexten i markeringen ”${tone}”`,
  toneBorder: (tone: string) => `Kanten på markeringen ”${tone}” mot sidan`,
  notAColour: (value: string) => `”${value}” är ingen färg. Skriv den som # och sex siffror, till exempel #0c4a66.`,
  tooLow: (what: string, ratio: number, required: number, better: string) =>
    `${what} har för låg kontrast: ${svRatio(ratio)}, minst ${svRatio(required)} krävs. Välj en mörkare färg, till exempel ${better}.`,
}
export type ContrastWords = typeof sv

const en: ContrastWords = {
  pairs: {
    'ink/paper': 'Running text on the page',
    'ink/surface': 'Running text on the tinted field',
    'muted/paper': 'Muted text on the page',
    'muted/surface': 'Muted text on the tinted field',
    'primary/paper': 'Headings in the primary colour on the page',
    'primary/surface': 'Headings in the primary colour on the tinted field',
    'onPrimary/primary': 'The text of the cover on the primary colour',
    'accent/paper': 'The accent colour (numbers and charts) on the page',
  },
  toneText: (tone) => `The text marked “${tone}”`,
  toneInk: (tone) => `Running text marked “${tone}”`,
  toneBorder: (tone) => `The border of what is marked “${tone}” on the page`,
  notAColour: (value) => `“${value}” is no colour. Write it as # and six digits, for example #0c4a66.`,
  tooLow: (what, ratio, required, better) =>
    `${what}: the contrast is too low, ${enRatio(ratio)}; at least ${enRatio(required)} is needed. Choose a darker colour, for example ${better}.`,
}

/** What is said of colours that cannot be read. */
export const contrastWords: Record<Language, ContrastWords> = { sv, en }
