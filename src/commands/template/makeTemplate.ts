import type { TemplateContent } from '#document/input/input.ts'
import type { Actor } from '../common/actor.ts'
import { asReader } from '../common/asReader.ts'
import { withoutRowIds } from '../common/withoutRowIds.ts'
import { templateData } from './templateData.ts'

/**
 * A draft template of a municipality, of content that comes from elsewhere: a Word file or the shelf. Its rows are new
 * ones; keys of sections and blocks stay, so that next year's answers find this year's. Throws Payload's `Forbidden`
 * where the person may make no templates there.
 */
export const makeTemplate = async (
  actor: Actor,
  municipality: string,
  content: TemplateContent,
): Promise<{ templateId: string }> => {
  const { theme, ...rest } = content
  const made = await actor.payload.create({
    collection: 'templates',
    data: templateData({ ...(withoutRowIds(theme ? content : rest) as object), municipality }),
    draft: true,
    depth: 0,
    ...(await asReader(actor)),
  })
  return { templateId: String(made.id) }
}
