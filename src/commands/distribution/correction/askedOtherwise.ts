import type { Field } from 'payload'
import type { TemplateContent } from '#document/input/input.ts'
import { isWording, settingChanges } from './settingChanges.ts'

type Blocks = { get: (slug: string) => { fields: Field[] } | undefined }

/** The sections, by key, in which a block is new or differs in more than words: a mark that they are ready says nothing now. */
export const askedOtherwise = (blocks: Blocks, before: TemplateContent, after: TemplateContent): ReadonlySet<string> =>
  new Set(
    after.sections.flatMap(({ sectionKey, blocks: is }) => {
      const was = before.sections.find((one) => one.sectionKey === sectionKey)?.blocks ?? []
      const stands = is.every((block) => {
        const found = was.find(({ blockKey }) => blockKey === block.blockKey)
        return found && settingChanges(found, block, blocks.get(block.blockType)?.fields ?? []).every(isWording)
      })
      return stands ? [] : [sectionKey]
    }),
  )
