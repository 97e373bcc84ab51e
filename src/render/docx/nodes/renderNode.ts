import { assertNever, type DocumentNode } from '#document/tree/tree.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'
import { renderCallout } from './callout.ts'
import { renderContents } from './contents.ts'
import { renderCover } from './cover.ts'
import { renderFigure } from './figure.ts'
import { renderGroup } from './group.ts'
import { renderImage } from './image.ts'
import { renderList } from './list.ts'
import { renderParagraph } from './paragraph.ts'
import { renderProblem } from './problem.ts'
import { renderQuote } from './quote.ts'
import { renderHeading } from './section.ts'
import { renderTable } from './table.ts'

export type RenderNode = (writer: WordWriter, node: DocumentNode, scope: Scope) => Block[]

/** One node of the tree as Word blocks. Sections on a page go through `flow`, which also turns the pages. */
export const renderNode: RenderNode = (writer, node, scope) => {
  switch (node.type) {
    case 'section':
      return [renderHeading(writer, node, scope), ...writer.renderNodes(node.children, scope)]
    case 'paragraph':
      return renderParagraph(writer, node, scope)
    case 'list':
      return renderList(writer, node, scope)
    case 'table':
      return renderTable(writer, node, scope)
    case 'figure':
      return renderFigure(writer, node, scope)
    case 'image':
      return renderImage(writer, node, scope)
    case 'quote':
      return renderQuote(writer, node, scope)
    case 'callout':
      return renderCallout(writer, node, scope)
    case 'cover':
    case 'backCover':
      return renderCover(writer, node, scope)
    case 'contents':
      return renderContents(writer, node, scope)
    case 'group':
      return renderGroup(writer, node, scope)
    case 'problem':
      return renderProblem(writer, node, scope)
    default:
      return assertNever(node)
  }
}
