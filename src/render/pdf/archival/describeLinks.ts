import type { PdfFile } from '../cos/PdfFile.ts'
import { pdfText } from '../cos/pdfText.ts'
import type { PageFacts } from '../PageFacts.ts'
import { linkTargets } from './linkTargets.ts'
import type { StructureTree } from './StructureTree.ts'

/**
 * Gives every link annotation its text as description.
 *
 * Meets ISO 14289-1, 7.18.1 and 7.18.5 (veraPDF UA 7.18.1-2, 7.18.5-2: /Contents). The texts come from the page, since
 * the file knows only glyphs. Links to the same place are taken in document order: each its own text.
 */
export function describeLinks(file: PdfFile, tree: StructureTree, links: PageFacts['links']): void {
  const texts = new Map<string, string[]>()
  for (const { href, text } of links) {
    const key = normalized(href)
    const list = texts.get(key) ?? []
    if (text) list.push(text)
    texts.set(key, list)
  }
  for (const node of tree.all) {
    if (node.type !== 'Link') continue
    const targets = linkTargets(file, node)
    const waiting = texts.get(normalized(targets[0]?.href ?? ''))
    const text = (waiting && waiting.length > 1 ? waiting.shift() : waiting?.[0]) ?? targets[0]?.href
    for (const { ref, annotation } of targets) {
      if (annotation.has('Contents') || !text) continue
      annotation.set('Contents', pdfText(text))
      file.touch(ref)
    }
  }
}

/** `href` attributes and addresses in the file differ in percent-encoding and in the slash after a bare host. */
function normalized(href: string): string {
  try {
    return decodeURIComponent(href).replace(/\/$/, '')
  } catch {
    return href
  }
}
