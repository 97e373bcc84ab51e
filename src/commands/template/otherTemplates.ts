import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { latestTemplates } from '../library/latestTemplates.ts'
import { headOf } from './save/headOf.ts'

const schema = z.object({ templateId: idSchema })
export type OtherTemplatesArgs = z.input<typeof schema>
/** What is chosen among of a template: its blocks by section, each with the columns and rows that another may name. */
export type OtherTemplate = {
  title: string
  sections: { title: string; blocks: Pick<RawBlock, 'blockKey' | 'blockType' | 'title'>[] }[]
}

const rows = (value: unknown) =>
  (Array.isArray(value) ? value : []).map(({ key, label }: { key?: string; label?: string }) => ({ key, label }))

/** The municipality's other templates, by title, without what is of no use to choose by. Throws `CommandError`: INVALID, NOT_FOUND. */
export const otherTemplates = async (actor: Actor, args: OtherTemplatesArgs): Promise<OtherTemplate[]> => {
  const { templateId } = parseArgs(schema, args, actor)
  const { municipality } = await headOf(actor, templateId)
  const templates = await latestTemplates(actor.payload, municipality)
  return templates
    .filter(({ id }) => id !== templateId)
    .map(({ title, sections }) => ({
      title,
      sections: (sections ?? []).map((section) => ({
        title: section.title ?? '',
        blocks: ((section.blocks ?? []) as RawBlock[]).map(({ blockKey, blockType, title: heading, ...block }) => ({
          blockKey,
          blockType,
          title: heading,
          prompt: block.prompt,
          columns: rows(block.columns),
          rows: rows(block.rows),
        })),
      })),
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'sv'))
}
