import { lineHeight } from '../../drawings/label.ts'
import { wrapText } from '../../drawings/wrapText.ts'
import { textWidth } from '../../textWidth.ts'

type Field = { width: number; height: number; texts: { text: string; size: number }[] }
const shares = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.5]
/** A word longer than anybody should write makes its own field's type smaller than this, not its neighbours'. */
const together = 0.76

/** PowerPoint takes no word apart at a hyphen: it breaks it anywhere. */
const fits = ({ width, height, texts }: Field, share: number): boolean => {
  const lines = texts.map(({ text, size }) => {
    const whole = text.split(/\s+/).every((word) => textWidth(word, size * share) * 1.06 <= width)
    return whole ? wrapText(text, width / 1.03, size * share).length * size * share * lineHeight : Number.NaN
  })
  return lines.reduce((sum, one) => sum + one, 0) <= height
}

/** The share of its size that type keeps for every word to be whole in its field, the same for all that belong together. */
export const wordSizes = (fields: Field[]): number[] => {
  const own = fields.map((field) => shares.find((share) => fits(field, share)) ?? 0.5)
  const common = Math.max(together, Math.min(...own))
  return own.map((share) => Math.min(share, common))
}
