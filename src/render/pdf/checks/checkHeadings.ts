import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'
import { headingNodes } from './headingNodes.ts'
import { nodePage } from './nodePage.ts'

/** The first heading is of level 1 and no level is skipped on the way down (UA 7.4.2-1). */
export function checkHeadings(checked: Checked): Finding[] {
  const { tree, facts } = checked
  const nodes = headingNodes(tree)
  // Texts and ids come from the page; they belong together only when nothing was hidden from print.
  const known = nodes.length === facts.headings.length ? facts.headings : []
  let above = 0
  return nodes.flatMap((node, index): Finding[] => {
    const level = Number(node.type.slice(1))
    const skipped = level > above + 1
    const before = above
    above = level
    if (!skipped) return []
    const { text, id } = known[index] ?? {}
    const place = before === 0 ? 'först i dokumentet' : `direkt under en rubrik på nivå ${before}`
    const message = `Rubriken ${text ? `”${text}” ` : ''}har nivå ${level} men står ${place}. Använd nivå ${before + 1}.`
    return [{ code: 'HEADING_SKIPPED', message, page: nodePage(checked, node), anchor: id || undefined }]
  })
}
