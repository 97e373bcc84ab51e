const ACTUAL_TEXT = '/Span<</ActualText <FEFF00AD> >> BDC\n'
/** A soft hyphen as Chromium writes it, and what it paints behind it where the word is divided: one glyph, the hyphen. */
const SOFT_HYPHEN =
  /\/Span<<\/ActualText <FEFF00AD> >> BDC\n(?:([-.\d]+ [-.\d]+ Td) )?<[0-9A-F]+> Tj\nEMC\n(ET\nBT\n(?:\/\S+ [.\d]+ Tf\n)?[-.\d ]+ Tm\n)?(?:(?<=Tm\n)(<[0-9A-F]{4}> Tj)\n(?=ET\n))?/g

/**
 * Takes the soft hyphens out of a content stream where no word is divided, so that a search and a screen reader find the
 * word whole; where one is, the hyphen on the paper becomes the soft one, as ISO 32000-1, 14.8.2.2.3 asks.
 *
 * Chromium writes each as an invisible glyph with the text U+00AD, divided or not. At least two letters stand behind
 * every soft hyphen of ours, so a lone glyph in a text object of its own is the hyphen.
 *
 * @param content a content stream (ISO 32000-1, 7.8.2), one character per byte
 */
export function joinWords(content: string): string {
  if (!content.includes(ACTUAL_TEXT)) return content
  return content.replace(SOFT_HYPHEN, (_, move?: string, next?: string, hyphen?: string) => {
    const place = move ? `${move}\n` : ''
    if (next === undefined) return place
    return hyphen === undefined ? `${place}${next}` : `${place}${next}${ACTUAL_TEXT}${hyphen}\nEMC\n`
  })
}
