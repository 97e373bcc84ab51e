import { z } from 'zod'
import { compose } from '#document/compose.ts'
import { contentSchema, parseContent } from '#document/input/content.ts'
import { loadAsset } from '#load/loadAsset.ts'
import { loadUnits } from '#load/loadUnits.ts'
import { previewInput } from '#load/previewInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { carry } from '#word/form/carry.ts'
import { readWord } from '#word/read/readWord.ts'
import { spend } from '../../account/spend.ts'
import type { Actor } from '../../common/actor.ts'
import { CommandError } from '../../common/CommandError.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import { templateFor } from '../templateFor.ts'

const schema = z.object({
  templateId: idSchema,
  unitId: idSchema,
  schoolYear: z.number().int().min(1990).max(2100),
  format: z.enum(['pdf', 'docx', 'pptx']),
  content: contentSchema,
})
export type DraftFileArgs = z.input<typeof schema>
/** The file in base64: it is asked for by a script, which hands it to the browser as a download. */
export type DraftFile = { name: string; mime: string; base64: string }

/**
 * PDF, Word or PowerPoint of what stands in the editor, saved or not. The Word file carries the template, and reads back as the same
 * one ('Läs in en Wordmall'). Throws `CommandError`: INVALID, NOT_FOUND, TOO_MANY;
 * `RenderError`.
 */
export const draftFile = async (actor: Actor, args: DraftFileArgs): Promise<DraftFile> => {
  const { payload } = actor
  const { municipality } = await templateFor(actor, args.templateId)
  const { unitId, schoolYear, format, content } = parseArgs(schema, args, actor)
  await spend(actor)
  if (!(await loadUnits(payload, municipality, [unitId])).has(unitId)) throw new CommandError('NOT_FOUND/unit')
  const input = await previewInput(payload, {
    content: parseContent(content),
    unitId,
    schoolYear,
    audience: 'internal',
  })
  const { tree } = compose(registryOf(payload), input)
  const key = input.document.municipality.key
  const made = await renderDocument(tree, [format], {
    date: new Date(),
    loadAsset: loadAsset(payload, key),
    blockMarks: true,
  })
  const { bytes: drawn, mime } = made[format]
  const bytes =
    format === 'docx'
      ? carry(drawn, { version: 1, template: input.template, blockTexts: readWord(drawn).blockTexts })
      : drawn
  return { name: `utkast.${format}`, mime, base64: Buffer.from(bytes).toString('base64') }
}
