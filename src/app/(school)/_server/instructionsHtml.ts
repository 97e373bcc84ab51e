import type { Payload } from 'payload'
import type { ComposeInput } from '#document/input/input.ts'
import { wordsOf } from '#document/text/words.ts'
import { numberTree } from '#document/tree/numbering/numberTree.ts'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { TREE_VERSION } from '#document/tree/tree.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { inlineImages } from '#render/assets.ts'
import { renderHtml } from '#render/html.ts'

const mark = '@@brief@@'
const origin = { blockKey: 'instructions' }
const marker: DocumentNode = { type: 'paragraph', origin, inlines: [{ type: 'text', text: mark }] }

/** Cover and contents are the document's, not a question's. */
const isForForm = (node: DocumentNode) => node.type !== 'cover' && node.type !== 'contents'
/** Numbers belong to the document; what is shown above a question has none. */
const unnumbered = (node: DocumentNode): DocumentNode => {
  if (node.type === 'table') return { ...node, numbered: false }
  if (node.type === 'section') return { ...node, numbered: false, children: node.children.map(unnumbered) }
  if (node.type === 'group') return { ...node, columns: node.columns.map((column) => column.map(unnumbered)) }
  if (node.type === 'callout' || node.type === 'quote') return { ...node, children: node.children.map(unnumbered) }
  return node
}
const imagesIn = (nodes: DocumentNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'image') return [node.asset]
    if (node.type === 'cover') return node.logo ? [node.logo.asset] : []
    if (node.type === 'section' || node.type === 'callout' || node.type === 'quote') return imagesIn(node.children)
    return node.type === 'group' ? node.columns.flatMap(imagesIn) : []
  })

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
  const images = await inlineImages(imagesIn(nodes), loadAsset(payload, input.document.municipality.key))
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
