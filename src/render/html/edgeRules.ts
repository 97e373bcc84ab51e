import type { DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'

const side = '20mm'

/**
 * A browser paints nothing beside the area of the page. Where a picture reaches the edge of the paper, pages have no margins
 * at their sides, and all that is not to reach it is kept off by padding: the lines break as they did.
 */
export const edgeRules = (tree: DocumentTree): string =>
  nodesOf(tree.children, 'image').some(({ edge }) => edge)
    ? [
        '@page{margin-left:0;margin-right:0;',
        ...['top', 'bottom'].map((at) => `@${at}-left{padding-left:${side}}@${at}-right{padding-right:${side}}`),
        '}',
        `main{padding-inline:${side}}`,
        `main>.cover,.section-part:not(.flowing)>.title-part{margin-inline:-${side}}`,
      ].join('')
    : ''
