import { z } from 'zod'
import { changesBetween } from '#document/answer/patch/changesBetween.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { reversibleChanges } from '#document/answer/patch/reversibleChanges.ts'
import type { Actor } from '../common/actor.ts'
import { asReader } from '../common/asReader.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inTurn } from '../common/inTurn.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { pathKey } from '../common/pathKey.ts'
import { type Design, designFields, designOf } from './save/designOf.ts'
import { headOf } from './save/headOf.ts'
import { findSave, writeHistory } from './save/history.ts'
import { templateData } from './templateData.ts'

const schema = z.object({
  templateId: idSchema,
  /** Made by the client, one for each save; sent again unchanged when the answer did not arrive. */
  saveId: z.string().min(8).max(100),
  /** The revision that the client knew. */
  rev: z.number().int().nonnegative(),
  changes: z
    .array(
      z.object({ path: z.array(pathKey).min(1).max(20), base: z.unknown().optional(), value: z.unknown().optional() }),
    )
    .max(5000)
    .refine((changes) => changes.every(({ path }) => designFields.some((name) => name === path[0]))),
})
export type SaveTemplateArgs = Omit<z.input<typeof schema>, 'changes'> & { changes: Change[] }
export type SavedTemplate = {
  rev: number
  updatedAt: string
  /** The whole as it now stands, when it is not what the client has: somebody else saved, or something was put right. */
  design?: Design
  /** Places that somebody else changed too; `theirs` stands there until a person chooses and saves again. */
  conflicts: Conflict[]
}

/**
 * Saves what one strategist changed in a template, merged with what others changed since. The same `saveId` again gives
 * its first result. What is acknowledged is in the template's history before it is in the template, and stays.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, BUSY; and `APIError` 400 where a value has the wrong type.
 */
export const saveTemplate = (actor: Actor, args: SaveTemplateArgs): Promise<SavedTemplate> => {
  const { templateId } = args
  return inTurn(`template ${templateId}`, async () => {
    const { payload, user } = actor
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const head = await headOf(actor, templateId)
      const { saveId, rev: seen, changes } = parseArgs(schema, args, actor)
      const known = await findSave(payload, templateId, saveId)
      if (known)
        return { rev: head.rev, updatedAt: head.updatedAt, design: head.design, conflicts: known.conflicts ?? [] }
      const { value, conflicts } = mergeChanges(head.design, changes)
      const told = changesBetween(head.design, value)
      if (told.length === 0 && conflicts.length === 0)
        return { rev: head.rev, updatedAt: head.updatedAt, conflicts, ...(head.rev === seen ? {} : { design: value }) }
      const rev = head.rev + 1
      const place = { templateId, municipality: head.municipality, author: user.id }
      const write = () =>
        writeHistory(payload, place, { rev, saveId, changes: reversibleChanges(head.design, value), conflicts })
      const saved = await writeHead(actor, templateId, { rev, design: value, write })
      if (!saved) continue
      const isAsSent = head.rev === seen && conflicts.length === 0 && sameValue(saved.design, value)
      return { rev, updatedAt: saved.updatedAt, conflicts, ...(isAsSent ? {} : { design: saved.design }) }
    }
    throw new CommandError('BUSY/template')
  })
}

type Writing = { rev: number; design: Design; write: () => Promise<boolean> }
/** Hooks refuse what is of the wrong type before history is written (`recordTemplate`), and the template after that. */
const writeHead = async (actor: Actor, templateId: string, { rev, design, write }: Writing) => {
  const templateSave = { rev, write, lost: false }
  const { req, ...reader } = await asReader(actor)
  try {
    const saved = await actor.payload.update({
      collection: 'templates',
      id: templateId,
      data: templateData({ ...Object.fromEntries(designFields.map((name) => [name, null])), ...design }),
      draft: true,
      autosave: true,
      depth: 0,
      ...reader,
      req: { ...req, context: { templateSave } },
    })
    return { updatedAt: String(saved.updatedAt), design: designOf(saved) }
  } catch (error) {
    if (templateSave.lost) return undefined
    throw error
  }
}
