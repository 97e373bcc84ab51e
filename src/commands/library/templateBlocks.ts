import type { RawBlock } from '#document/input/input.ts'
import type { Template } from '#payload-types'
import type { Actor } from '../common/actor.ts'
import { asReader } from '../common/asReader.ts'
import { CommandError } from '../common/CommandError.ts'
import { templateFor } from '../template/templateFor.ts'

export type TemplateSection = NonNullable<Template['sections']>[number]

/** A template's sections as last saved, and a way to save them as a draft: what is published stands until it is published. */
export const templateBlocks = async (actor: Actor, templateId: string) => {
  const { row, municipality } = await templateFor(actor, templateId)
  const sections = row.sections ?? []
  const save = async (next: TemplateSection[]): Promise<TemplateSection[]> => {
    const saved = await actor.payload.update({
      collection: 'templates',
      id: templateId,
      data: { sections: next },
      draft: true,
      depth: 0,
      ...(await asReader(actor)),
    })
    return saved.sections ?? []
  }
  const find = (blockKey: string) => {
    const section = sections.find(({ blocks }) => blocks?.some((block) => block.blockKey === blockKey))
    const block = section?.blocks?.find((one) => one.blockKey === blockKey)
    if (!section || !block) throw new CommandError('NOT_FOUND/templateBlock')
    return { section, block }
  }
  /** The sections with one block changed. */
  const withBlock = (blockKey: string, change: (block: RawBlock) => RawBlock): TemplateSection[] =>
    sections.map((section) => ({
      ...section,
      blocks: section.blocks?.map((block) => (block.blockKey === blockKey ? change(block) : block)) ?? [],
    }))
  return { row, municipality, sections, save, find, withBlock }
}
