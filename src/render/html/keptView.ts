import type { DocumentNode } from '#document/tree/tree.ts'
import { templates } from './templates.ts'
import type { Context, View } from './view.ts'

/** What stands for a whole document is made anew each time; so are sections, which are little but what they hold. */
const isKept = (node: DocumentNode) =>
  node.type !== 'cover' && node.type !== 'contents' && (node.type !== 'section' || node.variant === 'block')

const marked = (html: string, blockKey: string) =>
  html.replace(/<[a-z][a-z0-9]*/, (tag) => `${tag} data-block="${blockKey.replaceAll(/[&"<>]/g, '')}"`)

/**
 * A node's HTML from the last printing where node and surroundings are the same; else made and kept. Ids that are made by
 * counting go on as if it had been made again, so that the whole is the same to the letter.
 */
export const keptView = (
  node: DocumentNode,
  context: Context,
  within: Context,
  viewOf: (node: DocumentNode, context: Context) => View,
): View => {
  const { kept } = context.page
  if (!kept || context.inKept || !isKept(node)) return viewOf(node, context)
  const { level, width, figureRoom, inSection, inCell } = context
  const from = kept.ids.made
  const known = kept.html.get(node)
  const around = [kept.around, level, width, figureRoom, inSection, inCell].join(' ')
  // Most nodes have ids of their own: where the count starts matters only to those that take from it.
  const mark = known?.ids === 0 ? around : `${around} ${from}`
  if (known && known.around === mark) {
    kept.ids.made += known.ids
    return { partial: 'parts/kept', html: known.html }
  }
  const view = viewOf(node, within)
  const made = templates().render(view.partial, view)
  const html = kept.mark ? marked(made, node.origin.blockKey) : made
  const ids = kept.ids.made - from
  kept.html.set(node, { around: ids === 0 ? around : `${around} ${from}`, ids, html })
  return { partial: 'parts/kept', html }
}
