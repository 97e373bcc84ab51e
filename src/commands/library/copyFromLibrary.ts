import { z } from 'zod'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { templateFor } from '../template/templateFor.ts'
import { copyOfEntry, type LibraryCopy } from './copyOfEntry.ts'
import { entryIdSchema, readLibrary } from './readLibrary.ts'

const schema = z.object({ templateId: idSchema, entryId: entryIdSchema })
export type CopyFromLibraryArgs = z.input<typeof schema>

/**
 * A library block, or a whole section, for the editor to put where the designer wants it, with `libraryKey` and version,
 * by which roll-ups match it and newer versions are noticed. Changes nothing. Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const copyFromLibrary = async (actor: Actor, args: CopyFromLibraryArgs): Promise<LibraryCopy> => {
  const { municipality } = await templateFor(actor, args.templateId)
  const { entryId } = parseArgs(schema, args, actor)
  const entry = (await readLibrary(actor, municipality)).find(({ id }) => id === entryId)
  if (!entry) throw new CommandError('NOT_FOUND/libraryBlock')
  return copyOfEntry(entry)
}
