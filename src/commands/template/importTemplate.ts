import { z } from 'zod'
import { contentSchema, parseContent } from '#document/input/content.ts'
import { draftSchema } from '#word/draft/draftSchema.ts'
import { templateFrom } from '#word/template/templateFrom.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { makeTemplate } from './makeTemplate.ts'

const schema = z.object({
  /** `mall.docx`: names the template when the file has no title. */
  fileName: z.string().min(1).max(300),
  title: z.string().max(200).optional(),
  language: z.enum(['sv', 'en']).default('sv'),
  /** The reviewed draft; or the template that a file of our own carries, as it is. */
  draft: draftSchema.optional(),
  content: contentSchema.optional(),
  /** Ids of the file's pictures, uploaded before, by their paths in the file. */
  pictures: z.record(z.string().max(300), idSchema).default({}),
})
export type ImportTemplateArgs = z.input<typeof schema> & { municipality: string }

/**
 * Makes a template of what was read in a Word file and reviewed by a person; a draft, which the editor opens. Throws
 * `CommandError`: NOT_FOUND (no municipality of which the person is a strategist), INVALID.
 */
export const importTemplate = async (actor: Actor, args: ImportTemplateArgs): Promise<{ templateId: string }> => {
  const municipality = ownMunicipality(actor, args.municipality)
  const { draft, content: carried, title, ...options } = parseArgs(schema, args, actor)
  const content = carried ? parseContent(carried) : templateFrom(draft ?? [], options)
  return makeTemplate(actor, municipality, { ...content, title: title?.trim() || content.title })
}
