/** Tops of labels that want their middle at `wish`, from the top down, and may not touch. */
export const spread = (wishes: { wish: number; height: number }[], apart: number): number[] => {
  const tops: number[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const { wish, height } of wishes) {
    const top = Math.max(wish - height / 2, bottom + apart)
    tops.push(top)
    bottom = top + height
  }
  // What was pushed down is centred again around where it wanted to be.
  const drift = wishes.reduce((sum, { wish, height }, at) => sum + (tops[at] ?? 0) + height / 2 - wish, 0)
  return tops.map((top) => top - drift / Math.max(1, wishes.length))
}
