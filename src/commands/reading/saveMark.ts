import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { quoteStands } from '#document/answer/quoteStands.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { findAll } from '#load/findAll.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { isFrozen, loadDocument } from '#load/loadDocument.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inSharedTurn } from '../common/inTurn.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { distributionFor } from '../distribution/package/distributionFor.ts'
import type { AcrossMark } from './Across.ts'

const text = z.string().trim().min(1).max(20_000)
const themes = z
  .array(z.string().trim().min(1).max(80))
  .max(20)
  .transform((names) => [...new Set(names)])
const action = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add'),
    ...{ documentId: idSchema, instanceKey: z.string().min(1).max(500), text, themes: themes.default([]) },
  }),
  z.object({ kind: z.literal('themes'), id: idSchema, themes }),
  z.object({ kind: z.literal('remove'), id: idSchema }),
])
export type MarkAction = z.input<typeof action>

/**
 * Chooses a piece of an answer as a quote, files it under themes, or lets it go: the mark as it is afterwards, or none.
 * The same piece is chosen once. What is gone already is gone.
 *
 * Throws `CommandError`: NOT_FOUND (also to others than the administration), INVALID (`quoteElsewhere`: the answer does
 * not have these words), WRONG_STATE (the document has gone back to its school).
 */
export const saveMark = async (
  actor: Actor,
  args: { distributionId: string; action: MarkAction },
): Promise<{ mark?: AcrossMark }> => {
  const { payload, user } = actor
  const distribution = await distributionFor(actor, args.distributionId)
  const municipality = idOf(distribution.municipality) ?? ''
  const { action: asked } = parseArgs(z.object({ action }), args, actor)
  const marksWith = (field: 'id' | 'document', value: string) =>
    findAll(payload, 'readingMarks', municipality, {
      and: [{ distribution: { equals: distribution.id } }, { [field]: { equals: value } }],
    })
  return inSharedTurn(payload, `marks ${distribution.id}`, async () => {
    if (asked.kind === 'add') {
      const document = await loadDocument(payload, asked.documentId, { light: true })
      if (document?.distribution !== distribution.id || document.trial) throw new CommandError('NOT_FOUND/document')
      if (!isFrozen(document.state))
        throw new CommandError('WRONG_STATE/document', { state: document.state, act: 'quote' })
      const { answers } = await loadComposeInput(payload, document.id, { audience: 'internal' })
      const { instanceKey } = asked
      if (!quoteStands(asked.text, answers[instanceKey]?.value)) throw new CommandError('INVALID/quoteElsewhere')
      const same = (await marksWith('document', document.id)).find(
        (mark) => mark.instanceKey === instanceKey && mark.text === asked.text,
      )
      const { id, themes: kept } =
        same ??
        (await payload.create({
          collection: 'readingMarks',
          data: {
            ...{ municipality, distribution: distribution.id, document: document.id, unit: document.unit },
            ...{ instanceKey, blockKey: blockKeyOf(instanceKey), text: asked.text, themes: asked.themes },
            ...{ byName: user.name, at: new Date().toISOString() },
          },
          depth: 0,
          overrideAccess: true,
        }))
      const place = { documentId: document.id, instanceKey }
      return { mark: { id, ...place, text: asked.text, themes: kept ?? [], stands: true } }
    }
    const [found] = await marksWith('id', asked.id)
    if (!found) return {}
    if (asked.kind === 'remove') {
      await payload.delete({ collection: 'readingMarks', id: found.id, depth: 0, overrideAccess: true })
      return {}
    }
    await payload.update({
      collection: 'readingMarks',
      id: found.id,
      data: { themes: asked.themes },
      depth: 0,
      overrideAccess: true,
    })
    const place = { documentId: idOf(found.document) ?? '', instanceKey: found.instanceKey }
    return { mark: { id: found.id, ...place, text: found.text, themes: asked.themes, stands: true } }
  })
}
