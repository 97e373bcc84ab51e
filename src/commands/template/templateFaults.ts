import { type BlockFault, type ComposableBlock, isBlockFault } from '#document/block.ts'
import type { Place, RawBlock, TemplateContent, Vocabulary } from '#document/input/input.ts'
import { contentSchema } from '#load/parse.ts'
import { danglingReferences } from './danglingReferences.ts'
import type { TemplateFault } from './TemplateFault.ts'

/** A unit to parse settings with: settings are judged, not what they find. */
export const nowhere = (
  content: TemplateContent,
  vocabulary: Vocabulary,
  sectionKey: string,
  blockKey: string,
): Place => ({
  unit: { id: '', key: '', name: '', kind: 'school', ancestors: [], schoolForms: [], grades: [] },
  schoolYear: 2000,
  audience: 'internal',
  language: content.language,
  vocabulary,
  sectionKey,
  instanceKey: blockKey,
})
const twice = (keys: string[]) => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]

/** Settings are parsed by whatever the block is asked; without data it may fail in other ways, which are no fault. */
const settingsFault = (block: ComposableBlock, raw: RawBlock, place: Place): BlockFault | undefined => {
  for (const ask of [() => block.needs(raw, place), () => block.answerSchema(raw, {}, place)])
    try {
      ask()
    } catch (error) {
      if (isBlockFault(error)) return error
    }
  return undefined
}

const blockFaults = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  content: TemplateContent,
  vocabulary: Vocabulary,
): TemplateFault[] =>
  content.sections.flatMap(({ sectionKey, title, blocks: own }) =>
    own.flatMap((raw): TemplateFault[] => {
      const where = { sectionKey, blockKey: raw.blockKey, block: raw.title || raw.blockType, section: title }
      const block = blocks.get(raw.blockType)
      if (!block) return [{ ...where, code: 'UNKNOWN_BLOCK', type: raw.blockType }]
      const fault = settingsFault(block, raw, nowhere(content, vocabulary, sectionKey, raw.blockKey))
      return fault ? [{ ...where, code: 'BROKEN_SETTINGS', fault: fault.message }] : []
    }),
  )

/**
 * Every fault of a template at once. `content` is what would be frozen; empty means that it may be. What a block says
 * of its settings is in the template's language, the rest is told in the reader's (`tellFault`).
 */
export const templateFaults = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  content: unknown,
  vocabulary: Vocabulary,
): TemplateFault[] => {
  const parsed = contentSchema.safeParse(content)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ code: 'BROKEN_TEMPLATE', path: issue.path.map(String).join('.') }))
  const template = parsed.data as TemplateContent
  const sections = template.sections.map((section) => section.sectionKey)
  const keys = template.sections.flatMap((section) => section.blocks.map((block) => block.blockKey))
  return [
    ...(sections.length === 0 ? [{ code: 'EMPTY' as const }] : []),
    ...twice(sections).map((key) => ({ code: 'DUPLICATE_KEY' as const, of: 'section' as const, sectionKey: key, key })),
    ...twice(keys).map((key) => ({ code: 'DUPLICATE_KEY' as const, of: 'block' as const, blockKey: key, key })),
    ...blockFaults(blocks, template, vocabulary),
    ...danglingReferences(template),
  ]
}
