import { randomUUID } from 'node:crypto'
import { changesBetween } from '#document/answer/patch/changesBetween.ts'
import type { RawBlock } from '#document/input/input.ts'
import type { Template } from '#payload-types'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { headOf } from '../template/save/headOf.ts'
import { saveTemplate } from '../template/saveTemplate.ts'

export type TemplateSection = NonNullable<Template['sections']>[number]

/** A template's sections as last saved, and a way to save them that loses nothing others save meanwhile. */
export const templateBlocks = async (actor: Actor, templateId: string) => {
  const { municipality, design, rev } = await headOf(actor, templateId)
  const sections = (design.sections ?? []) as TemplateSection[]
  const save = async (next: TemplateSection[]): Promise<TemplateSection[]> => {
    const changes = changesBetween(design, { ...design, sections: next })
    const saved = await saveTemplate(actor, { templateId, saveId: randomUUID(), rev, changes })
    return (saved.design?.sections as TemplateSection[] | undefined) ?? next
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
  return { row: design, municipality, sections, save, find, withBlock }
}
