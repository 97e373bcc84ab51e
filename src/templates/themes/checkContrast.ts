import type { Language } from '#document/tree/tree.ts'
import { contrast, darkenTo, isColour } from './colour.ts'
import { type ContrastWords, contrastWords } from './contrastWords.ts'
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

/** Text is read at 4.5:1, graphics are seen at 3:1 (WCAG 1.4.3 and 1.4.11). */
const [forText, forGraphics] = [4.5, 3]

const pairsOf = ({ colours }: ThemeValues, say: ContrastWords): Pair[] => {
  const { ink, muted, primary, onPrimary, accent, paper, surface, tones } = colours
  const pair = (name: keyof ContrastWords['pairs'], colour: Colour, background: Colour): Pair => ({
    pair: name,
    text: say.pairs[name],
    colour,
    background,
    required: forText,
  })
  return [
    pair('ink/paper', ink, paper),
    pair('ink/surface', ink, surface),
    pair('muted/paper', muted, paper),
    pair('muted/surface', muted, surface),
    pair('primary/paper', primary, paper),
    pair('primary/surface', primary, surface),
    pair('onPrimary/primary', onPrimary, primary),
    pair('accent/paper', accent, paper),
    ...Object.entries(tones).flatMap(([tone, { background, border, text }]): Pair[] => [
      { pair: `tones.${tone}.text`, text: say.toneText(tone), colour: text, background, required: forText },
      { pair: `tones.${tone}.ink`, text: say.toneInk(tone), colour: ink, background, required: forText },
      {
        pair: `tones.${tone}.border`,
        text: say.toneBorder(tone),
        colour: border,
        background: paper,
        required: forGraphics,
      },
    ]),
  ]
}

/** A proposal does a little better than it must: the tinted field behind headings follows the primary colour. */
const margin = 0.6

/**
 * Which colours of a theme cannot be read: text needs 4.5:1, graphics 3:1. An empty list means that the theme may be
 * saved. Each message says what is wrong and which nearby shade would do.
 */
export const checkContrast = (theme: ThemeValues, language: Language = 'sv'): ContrastFinding[] => {
  const say = contrastWords[language]
  return pairsOf(theme, say).flatMap(({ pair, text, colour, background, required }): ContrastFinding[] => {
    const broken = [colour, background].find((value) => !isColour(value))
    if (broken !== undefined) return [{ code: 'NOT_A_COLOUR', pair, message: say.notAColour(broken) }]
    const ratio = contrast(colour, background)
    if (ratio >= required) return []
    const better =
      pair === 'onPrimary/primary'
        ? darkenTo(background, colour, required + margin)
        : darkenTo(colour, background, required + margin)
    return [{ code: 'LOW_CONTRAST', pair, message: say.tooLow(text, ratio, required, better), ratio, required }]
  })
}
