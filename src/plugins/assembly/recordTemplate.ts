import { randomUUID } from 'node:crypto'
import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#access/idOf.ts'
import { designOf } from '#commands/template/save/designOf.ts'
import { writeHistory } from '#commands/template/save/history.ts'
import { reversibleChanges } from '#document/answer/patch/reversibleChanges.ts'

type Save = { rev: number; write: () => Promise<boolean>; lost: boolean }
type Row = Record<string, unknown>
const saveOf = (context: Row) => context.templateSave as Save | undefined

/**
 * Counts every save. One from the editor is written to history here, after everything that could refuse it and before
 * the template; one over REST or the Local API after it, when it is known what became of it.
 */
export const countTemplateSave: CollectionBeforeChangeHook = async ({ data, originalDoc, context }) => {
  const save = saveOf(context)
  if (!save) return { ...data, rev: Number((originalDoc as Row | undefined)?.rev ?? 0) + 1 }
  if (await save.write()) return { ...data, rev: save.rev }
  save.lost = true
  throw new APIError('Another save took this revision.', 409)
}

export const recordTemplateSave: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, context, req }) => {
  if (saveOf(context)) return doc
  const changes = operation === 'create' ? [] : reversibleChanges(designOf(previousDoc as Row), designOf(doc as Row))
  await writeHistory(
    req.payload,
    { templateId: String(doc.id), municipality: idOf(doc.municipality) ?? '', author: req.user?.id as string },
    { rev: Number(doc.rev), saveId: randomUUID(), changes },
  )
  return doc
}
