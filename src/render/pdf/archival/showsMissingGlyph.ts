const CANDIDATE = /<([0-9A-Fa-f]*0000[0-9A-Fa-f]*)>/g

/** Whether a content stream shows glyph 0, the box for "no such character". Chromium writes text as four digits a glyph. */
export function showsMissingGlyph(content: string): boolean {
  if (!content.includes('0000')) return false
  for (const [, glyphs = ''] of content.matchAll(CANDIDATE)) {
    for (let at = glyphs.indexOf('0000'); at >= 0; at = glyphs.indexOf('0000', at + 1)) if (at % 4 === 0) return true
  }
  return false
}
