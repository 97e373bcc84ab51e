import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { findAll } from '#load/findAll.ts'
import { openStates } from '#load/loadDocument.ts'
import { type Around, blockName } from './blockDifferences.ts'

const keysIn = ({ sections }: TemplateContent) =>
  new Set(sections.flatMap(({ blocks }) => blocks.map(({ blockKey }) => blockKey)))

/**
 * Sentences for the strategist: blocks that are gone after a change and have been answered, each with how many of the
 * distributions' documents have.
 */
export const goneQuestions = async (
  payload: Payload,
  { municipality, distributionIds }: { municipality: string; distributionIds: string[] },
  [before, after]: [TemplateContent, TemplateContent],
  around: Around,
): Promise<string[]> => {
  const stays = keysIn(after)
  const gone = before.sections.flatMap(({ title, blocks }) =>
    blocks.filter(({ blockKey }) => !stays.has(blockKey)).map((block) => ({ title, block })),
  )
  if (gone.length === 0) return []
  const open = await findAll(
    payload,
    'documents',
    municipality,
    { and: [{ distribution: { in: distributionIds } }, { state: { in: [...openStates] } }] },
    { fields: [] },
  )
  const of = { document: { in: open.map(({ id }) => id) } }
  const answers = await findAll(payload, 'answers', municipality, of, { fields: ['document', 'instanceKey'] })
  const { difference: say } = around.words
  return gone.flatMap(({ title, block }) => {
    const answered = answers.filter(({ instanceKey }) => blockKeyOf(instanceKey) === block.blockKey)
    const count = new Set(answered.map(({ document }) => idOf(document))).size
    return count > 0 ? [say.answered(blockName(block, around), say.inSection(title), count)] : []
  })
}
