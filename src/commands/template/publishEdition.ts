import { z } from 'zod'
import { findAll } from '#load/findAll.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { contentOf } from './contentOf.ts'
import { checkedBy } from './faults/checkedBy.ts'
import { logEdition, publishedFields } from './logEdition.ts'
import { sameContent } from './sameContent.ts'
import { errorsIn, templateFaults } from './templateFaults.ts'
import { templateFor } from './templateFor.ts'

const schema = z.object({ templateId: idSchema, seen: z.string().optional() })
export type PublishEditionArgs = z.input<typeof schema>
export type PublishedEdition = { code: 'PUBLISHED' | 'UNCHANGED'; editionId: string; number: number }

/**
 * Freezes a template as it now stands (drafts included: what the strategist sees) into an edition. Refused with every
 * fault at once. A template that has not changed since its last edition gives that edition again, code UNCHANGED.
 *
 * `seen` is the template's `updatedAt` as the person saw it: what somebody else saved since then is not published unseen.
 *
 * Throws `CommandError`: INVALID, NOT_FOUND, STALE, FAULTY_TEMPLATE (`details.faults`), BUSY.
 */
export const publishEdition = async (actor: Actor, args: PublishEditionArgs): Promise<PublishedEdition> => {
  const { payload, user } = actor
  const { row, municipality } = await templateFor(actor, args.templateId)
  const { templateId, seen } = parseArgs(schema, args, actor)
  if (seen && new Date(seen).getTime() !== new Date(String(row.updatedAt)).getTime()) throw new CommandError('STALE')
  const content = contentOf(row)
  const { vocabulary, ...known } = await checkedBy(payload, municipality)
  const faults = errorsIn(templateFaults(registryOf(payload), content, vocabulary, known))
  if (faults.length > 0) throw new CommandError('FAULTY_TEMPLATE/edition', { faults })
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const editions = await findAll(
      payload,
      'editions',
      municipality,
      { template: { equals: templateId } },
      { sort: '-number', fields: [...publishedFields, 'content'] },
    )
    const [latest] = editions
    if (latest && sameContent(latest.content, content)) {
      await logEdition(payload, latest)
      return { code: 'UNCHANGED', editionId: latest.id, number: latest.number }
    }
    try {
      const number = (latest?.number ?? 0) + 1
      const edition = await payload.create({
        collection: 'editions',
        data: {
          municipality,
          template: templateId,
          title: String(content.title),
          number,
          content,
          publishedAt: new Date().toISOString(),
          publishedBy: user.id,
        },
        depth: 0,
        overrideAccess: true,
      })
      const editionId = String(edition.id)
      await logEdition(payload, edition)
      return { code: 'PUBLISHED', editionId, number }
    } catch (error) {
      if (!isUniqueError(error)) throw error
    }
  }
  throw new CommandError('BUSY/template')
}
