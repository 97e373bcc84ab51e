import type { z } from 'zod'
import { BlockFault } from '#document/block.ts'
import type { Language } from '#document/tree/tree.ts'
import { label } from './label.ts'

/** Says where stored JSON is wrong in words a strategist can act on. */
export const settingsFault = (slug: string, error: z.ZodError, language: Language) => {
  const where = `${slug}: ${error.issues.map((issue) => issue.path.join('.') || issue.message).join(', ')}`
  const phrases = label(
    `Blockets inställningar kan inte läsas (${where}). Öppna mallen och spara blocket på nytt.`,
    `The block's settings cannot be read (${where}). Open the template and save the block again.`,
  )
  return new BlockFault('BROKEN_SETTINGS', phrases[language])
}
