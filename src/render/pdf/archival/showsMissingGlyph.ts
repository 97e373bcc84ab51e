const HEX = /[0-9A-Fa-f]/

/** Whether a content stream shows glyph 0, the box for "no such character". Chromium writes text as four digits a glyph. */
export function showsMissingGlyph(content: string): boolean {
  for (let at = content.indexOf('0000'); at >= 0; at = content.indexOf('0000', at + 1)) {
    let start = at
    while (HEX.test(content.charAt(start - 1))) start--
    if (content[start - 1] === '<' && (at - start) % 4 === 0 && /^[0-9A-Fa-f]*>/.test(content.slice(at, at + 40000)))
      return true
  }
  return false
}
