import { idOf } from '#access/idOf.ts'
import type { LoadContext } from './context.ts'

/**
 * What a document yielded at hand-in is never its own source: after a return an emptied cell would fill itself again
 * with the figure that was taken out of it.
 */
export const isNotOwn =
  ({ documentId }: Pick<LoadContext, 'documentId'>) =>
  (row: { document?: unknown }): boolean =>
    documentId === undefined || idOf(row.document) !== documentId
