import type { Payload } from 'payload'
import type { ComposeInput } from '#document/input/input.ts'
import { wordsOf } from '#document/text/words.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { TREE_VERSION } from '#document/tree/tree.ts'
import { mapParts } from '#document/tree/walk.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { inlineImages } from '#render/assets.ts'
import { renderHtml } from '#render/html.ts'
import { imageKeys } from '#render/imageKeys.ts'

const mark = '@@instructions@@'
const origin = { blockKey: 'instructions' }
const marker: DocumentNode = { type: 'paragraph', origin, inlines: [{ type: 'text', text: mark }] }

/** Cover and contents are the document's, not a question's. */
const isForForm = ({ type }: DocumentNode) => type !== 'cover' && type !== 'backCover' && type !== 'contents'
/** Numbers belong to the document; what is shown above a question has none. */
const unnumbered = (node: DocumentNode): DocumentNode => {
  const inside = mapParts(node, {
    node: unnumbered,
    // A mark of a note that stands elsewhere in the document.
    inlines: (inlines) => inlines.filter((inline) => inline.type !== 'reference' || !inline.note),
  })
  return inside.type === 'table' || inside.type === 'section' ? { ...inside, numbered: false } : inside
}

/**
 * What stands above the questions of a section, as HTML from the documents' own renderer: one piece for each list of
 * nodes, in order. All are drawn as one small document, headings from level three, and cut apart again.
 */
export const instructionsHtml = async (
  payload: Payload,
  input: ComposeInput,
  all: DocumentNode[][],
): Promise<string[]> => {
  const briefs = all.map((nodes) => nodes.filter(isForForm))
  if (briefs.every((nodes) => nodes.length === 0)) return briefs.map(() => '')
  const nodes = briefs.flatMap((instructions) => [...instructions.map(unnumbered), marker])
  const around: DocumentNode = {
    type: 'section',
    origin,
    variant: 'section',
    title: [],
    numbered: false,
    inContents: false,
    children: nodes,
  }
  const tree: DocumentTree = {
    version: TREE_VERSION,
    language: input.template.language,
    layout: 'report',
    title: '',
    author: input.document.municipality.name,
    theme: input.document.theme,
    running: { start: '', end: '' },
    facts: { unit: input.unit.name, schoolYear: '' },
    children: [around],
  }
  const images = await inlineImages(imageKeys(nodes), loadAsset(payload, input.document.municipality.key))
  const { tree: numbered } = numberTree(tree)
  const html = renderHtml(numbered, { mode: 'page', assetUrl: (key) => images.get(key) ?? '' })
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/^[\s\S]*?<\/h2>/, '')
  // On a narrow screen any table may scroll sideways: it must then be reachable by keyboard.
  const reachable = body.replaceAll(
    '<div class="table-frame">',
    `<div class="table-frame" role="group" tabindex="0" aria-label="${wordsOf(input.template.language).table}">`,
  )
  return reachable.split(new RegExp(`<p[^>]*>${mark}</p>`)).slice(0, briefs.length)
}
