export type Piece = { at: number; text: string; quoted: boolean }

/** A text in pieces: what stands in a quote, and what lies between. Pieces that overlap are one. */
export const quotedPieces = (text: string, quotes: string[]): Piece[] => {
  const inside = new Array<boolean>(text.length).fill(false)
  for (const line of quotes.flatMap((quote) => quote.split('\n').map((one) => one.trim()))) {
    const from = line ? text.indexOf(line) : -1
    if (from >= 0) inside.fill(true, from, from + line.length)
  }
  const pieces: Piece[] = []
  for (const [at, quoted] of inside.entries()) {
    const last = pieces.at(-1)
    if (last?.quoted === quoted) last.text += text.charAt(at)
    else pieces.push({ at, text: text.charAt(at), quoted })
  }
  return pieces
}
