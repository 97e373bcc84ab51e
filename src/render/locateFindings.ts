import { inlineText } from '#document/text/variables.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { childrenOf } from '#document/tree/walk.ts'
import { mediaUrl } from './assets.ts'
import { plainBookmarkName } from './docx/bookmark.ts'
import type { Finding } from './Finding.ts'
import type { PageMap } from './pdf/PageMap.ts'

type Place = { blockKey: string; place: string }
/** A finding as a renderer made it: it knows an id, an address or a bookmark of the file, and nothing of blocks. */
export type Unlocated = Finding & { bookmark?: string }

/** Every id, image address and bookmark of a tree with the block it comes from and the heading it stands under. */
const placesOf = (tree: DocumentTree): Map<string, Place> => {
  const places = new Map<string, Place>()
  const put = (key: string | undefined, place: Place) => {
    if (key && !places.has(key)) places.set(key, place)
  }
  const walk = (node: DocumentNode, heading: string) => {
    const title = node.type === 'section' ? inlineText(node.title).trim() || heading : heading
    const place = { blockKey: node.origin.blockKey, place: title }
    put(node.id, place)
    if (node.id) put(plainBookmarkName(node.id), place)
    if (node.type === 'section') for (const note of node.notes ?? []) put(note.id, place)
    if (node.type === 'image') put(mediaUrl(node.asset), place)
    if (node.type === 'cover' || node.type === 'backCover')
      for (const shown of [node.picture, node.logo])
        if (shown) put(mediaUrl(shown.asset), node.type === 'cover' ? { ...place, place: node.title } : place)
    for (const child of childrenOf(node)) walk(child, title)
  }
  for (const node of tree.children) walk(node, tree.title)
  return places
}

/** A renderer's own ids are a node's id with a suffix (`b-matris-caption`, `b-matris-2-x7`). */
const nearest = (places: Map<string, Place>, key: string): Place | undefined => {
  for (let id = key; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('-')))) {
    const place = places.get(id)
    if (place) return place
  }
  return undefined
}

/**
 * Says of each finding which block it comes from and under which heading, so that whoever wrote it knows where to go.
 * One that knows only its page gets the last heading of the contents that begins on that page or before.
 */
export const locateFindings = (tree: DocumentTree, findings: Unlocated[], pageMap: PageMap = {}): Finding[] => {
  if (findings.length === 0) return []
  const places = placesOf(tree)
  const onPage = (page: number): Place | undefined => {
    const [last] = Object.entries(pageMap)
      .filter(([id, at]) => at <= page && places.has(id))
      .toSorted(([, a], [, b]) => b - a)
    return last && places.get(last[0])
  }
  return findings.map(({ bookmark, ...finding }) => {
    if (finding.blockKey) return finding
    const key = bookmark ?? finding.anchor
    const found = (key && nearest(places, key)) || (finding.page ? onPage(finding.page) : undefined)
    return { ...finding, ...found }
  })
}
