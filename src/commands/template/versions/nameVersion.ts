import { z } from 'zod'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { historyAfter } from '../save/history.ts'
import { templateFor } from '../templateFor.ts'

const schema = z.object({ templateId: idSchema, rev: z.number().int().positive(), name: z.string().trim().max(120) })
export type NameVersionArgs = z.input<typeof schema>

/** Gives a version a name, or takes it away (an empty one). Throws `CommandError`: INVALID, NOT_FOUND. */
export const nameVersion = async (actor: Actor, args: NameVersionArgs): Promise<{ name: string }> => {
  await templateFor(actor, args.templateId)
  const { templateId, rev, name } = parseArgs(schema, args, actor)
  const [row] = await historyAfter(actor.payload, templateId, rev - 1)
  if (row?.rev !== rev) throw new CommandError('NOT_FOUND/template')
  await actor.payload.db.updateOne({
    collection: 'templateHistory',
    id: row.id,
    data: { name: name || null },
  })
  return { name }
}
