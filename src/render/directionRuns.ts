const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const runOfRightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}][\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}\p{Z}\p{P}]*/gu

export type DirectionRun = { text: string; rightToLeft: boolean }

/**
 * Text cut where the writing direction turns: Word orders and shapes a run by its own `w:rtl`, not by its letters.
 * Marks, spaces and punctuation inside right-to-left text stay with it; those after its last letter do not.
 */
export const directionRuns = (text: string): DirectionRun[] => {
  if (!rightToLeft.test(text)) return [{ text, rightToLeft: false }]
  const runs: DirectionRun[] = []
  let end = 0
  for (const match of text.matchAll(runOfRightToLeft)) {
    const found = match[0].replace(/[\p{Z}\p{P}]+$/u, '')
    if (match.index > end) runs.push({ text: text.slice(end, match.index), rightToLeft: false })
    runs.push({ text: found, rightToLeft: true })
    end = match.index + found.length
  }
  if (end < text.length) runs.push({ text: text.slice(end), rightToLeft: false })
  return runs
}

/** Whether a paragraph reads from the right: its first letter decides, as in Unicode's rule P2. */
export const readsFromRight = (text: string): boolean => rightToLeft.test(text.match(/\p{L}/u)?.[0] ?? '')
