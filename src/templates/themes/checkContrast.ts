import { contrast, darkenTo, isColour } from './colour.ts'
import type { Colour, ThemeValues } from './theme.ts'

export type ContrastFinding = {
  code: 'NOT_A_COLOUR' | 'LOW_CONTRAST'
  /** Which pair of colours, as a path in the theme: `primary/paper`. */
  pair: string
  message: string
  /** Contrast ratio found and demanded (WCAG 1.4.3 and 1.4.11); absent when a value is no colour. */
  ratio?: number
  required?: number
}
type Pair = { pair: string; text: string; colour: Colour; background: Colour; required: number }

const ratioText = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')}:1`

const pairsOf = ({ colours }: ThemeValues): Pair[] => [
  { pair: 'ink/paper', text: 'Brödtexten mot sidan', colour: colours.ink, background: colours.paper, required: 4.5 },
  {
    pair: 'ink/surface',
    text: 'Brödtexten mot den tonade ytan',
    colour: colours.ink,
    background: colours.surface,
    required: 4.5,
  },
  {
    pair: 'muted/paper',
    text: 'Den dämpade texten mot sidan',
    colour: colours.muted,
    background: colours.paper,
    required: 4.5,
  },
  {
    pair: 'muted/surface',
    text: 'Den dämpade texten mot den tonade ytan',
    colour: colours.muted,
    background: colours.surface,
    required: 4.5,
  },
  {
    pair: 'primary/paper',
    text: 'Rubriker i huvudfärgen mot sidan',
    colour: colours.primary,
    background: colours.paper,
    required: 4.5,
  },
  {
    pair: 'primary/surface',
    text: 'Rubriker i huvudfärgen mot den tonade ytan',
    colour: colours.primary,
    background: colours.surface,
    required: 4.5,
  },
  {
    pair: 'onPrimary/primary',
    text: 'Omslagets text mot huvudfärgen',
    colour: colours.onPrimary,
    background: colours.primary,
    required: 4.5,
  },
  {
    pair: 'accent/paper',
    text: 'Accentfärgen (nummer och diagram) mot sidan',
    colour: colours.accent,
    background: colours.paper,
    required: 4.5,
  },
  ...Object.entries(colours.tones).flatMap(([tone, { background, border, text }]): Pair[] => [
    { pair: `tones.${tone}.text`, text: `Texten i markeringen ”${tone}”`, colour: text, background, required: 4.5 },
    {
      pair: `tones.${tone}.ink`,
      text: `Brödtexten i markeringen ”${tone}”`,
      colour: colours.ink,
      background,
      required: 4.5,
    },
    {
      pair: `tones.${tone}.border`,
      text: `Kanten på markeringen ”${tone}” mot sidan`,
      colour: border,
      background: colours.paper,
      required: 3,
    },
  ]),
]

/** A proposal does a little better than it must: the tinted field behind headings follows the primary colour. */
const margin = 0.6

/**
 * Which colours of a theme cannot be read: text needs 4.5:1, graphics 3:1. An empty list means that the theme may be
 * saved. Each message is Swedish, says what is wrong and which nearby shade would do.
 */
export const checkContrast = (theme: ThemeValues): ContrastFinding[] =>
  pairsOf(theme).flatMap(({ pair, text, colour, background, required }): ContrastFinding[] => {
    const broken = [colour, background].find((value) => !isColour(value))
    if (broken !== undefined)
      return [
        {
          code: 'NOT_A_COLOUR',
          pair,
          message: `”${broken}” är ingen färg. Skriv den som # och sex siffror, till exempel #0c4a66.`,
        },
      ]
    const ratio = contrast(colour, background)
    if (ratio >= required) return []
    const better =
      pair === 'onPrimary/primary'
        ? darkenTo(background, colour, required + margin)
        : darkenTo(colour, background, required + margin)
    const message = `${text} har för låg kontrast: ${ratioText(ratio)}, minst ${ratioText(required)} krävs. Välj en mörkare färg, till exempel ${better}.`
    return [{ code: 'LOW_CONTRAST', pair, message, ratio, required }]
  })
