import type { CollectionBeforeValidateHook } from 'payload'
import type { RawBlock } from '#document/input/input.ts'
import type { Template } from '#payload-types'
import { ownersOf, withStableKeys } from './keys.ts'

type Section = { id?: string | null; blocks?: (RawBlock & { id?: string })[] | null } & Record<string, unknown>
const sectionsOf = (data: unknown): Section[] => (data as { sections?: Section[] | null } | undefined)?.sections ?? []
const blocksOf = (sections: Section[]) => sections.flatMap((section) => section.blocks ?? [])

/**
 * Answers, references and roll-ups point at `blockKey` and `sectionKey`, so they survive reordering, moving between
 * sections and copying the template. Duplicating a row within a template gives the copy a new key.
 * A hook and not `validate`, for drafts skip validation.
 */
export const keepKeys: CollectionBeforeValidateHook<Template> = ({ data, originalDoc }) => {
  const sections = sectionsOf(data)
  if (!sections.length) return data
  const before = sectionsOf(originalDoc)
  const blocks = withStableKeys(blocksOf(sections), 'blockKey', 'b', ownersOf(blocksOf(before), 'blockKey'))
  const rest = blocks.values()
  const keyed = withStableKeys(sections, 'sectionKey', 's', ownersOf(before, 'sectionKey')).map((section) => ({
    ...section,
    ...(section.blocks ? { blocks: section.blocks.map(() => rest.next().value) } : {}),
  }))
  return { ...data, sections: keyed as Template['sections'] }
}
