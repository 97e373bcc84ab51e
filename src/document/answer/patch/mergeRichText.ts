import { plainText, type RichText, type RichTextNode } from '../../text/richText.ts'
import { canonical, sameValue } from './json.ts'
import { mergeParts, type Parts } from './mergeParts.ts'
import { mergeWords, shareWords, tokensOf } from './mergeWords.ts'

const textOf = (node: RichTextNode) => plainText({ root: node })
const isText = (node: RichTextNode) => node.type === 'text' && typeof node.text === 'string'

/** Text nodes split into words, so that two who changed other words of a paragraph both did. */
const inWords = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.flatMap((node) => (isText(node) ? tokensOf(String(node.text)).map((text) => ({ ...node, text })) : [node]))
/** Neighbours of the same format are one node again. */
const whole = (nodes: readonly RichTextNode[]): RichTextNode[] => {
  const done: RichTextNode[] = []
  for (const node of nodes) {
    const before = done.at(-1)
    const isOne = before && isText(before) && isText(node) && sameValue({ ...before, text: '' }, { ...node, text: '' })
    if (isOne) done[done.length - 1] = { ...before, text: `${String(before.text)}${String(node.text)}` }
    else done.push(node)
  }
  return done
}

const joinWords = (base: RichTextNode, mine: RichTextNode, theirs: RichTextNode): RichTextNode | undefined => {
  const [was, ours, others] = [base, mine, theirs].map(({ children = [] }) => inWords(children)) as [
    RichTextNode[],
    RichTextNode[],
    RichTextNode[],
  ]
  const children = mergeWords(was, ours, others, sameValue, textOf)
  return children && { ...theirs, children: whole(children) }
}
const join: Parts<RichTextNode>['join'] = (base, mine, theirs) => {
  if (mine.type !== theirs.type) return undefined
  if (mine.type === 'list') {
    if (mine.listType !== theirs.listType) return undefined
    const before = base?.type === 'list' ? base.children : undefined
    return { ...theirs, children: mergeParts(before ?? [], mine.children ?? [], theirs.children ?? [], parts) }
  }
  const [ours, others] = [textOf(mine), textOf(theirs)]
  if (ours.startsWith(others)) return mine
  if (others.startsWith(ours)) return theirs
  return base && base.type === mine.type ? joinWords(base, mine, theirs) : undefined
}
const parts: Parts<RichTextNode> = {
  nameOf: canonical,
  similar: (a, b) => a.type === b.type && (a.type === 'list' || shareWords(textOf(a), textOf(b))),
  join,
}

/** As `mergeText`, for formatted text: paragraphs, lists and their items, with their format. */
export const mergeRichText = (base: RichText | undefined, mine: RichText, theirs: RichText): RichText => ({
  ...theirs,
  root: {
    ...theirs.root,
    children: mergeParts(base?.root.children ?? [], mine.root.children ?? [], theirs.root.children ?? [], parts),
  },
})
