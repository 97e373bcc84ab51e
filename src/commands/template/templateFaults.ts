import { BlockFault, type ComposableBlock } from '#document/block.ts'
import type { Place, RawBlock, TemplateContent, Vocabulary } from '#document/input/input.ts'
import { contentSchema } from '#load/parse.ts'
import { sv, type Words } from '../common/words/sv.ts'
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
      if (error instanceof BlockFault) return error
    }
  return undefined
}

const blockFaults = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  content: TemplateContent,
  vocabulary: Vocabulary,
  { fault: say }: Words,
): TemplateFault[] =>
  content.sections.flatMap(({ sectionKey, title, blocks: own }) =>
    own.flatMap((raw): TemplateFault[] => {
      const where = { sectionKey, blockKey: raw.blockKey }
      const name = say.block(raw.title || raw.blockType, title)
      const block = blocks.get(raw.blockType)
      if (!block)
        return [
          {
            ...where,
            code: 'UNKNOWN_BLOCK',
            message: say.unknownType(raw.blockType, name),
          },
        ]
      const fault = settingsFault(block, raw, nowhere(content, vocabulary, sectionKey, raw.blockKey))
      return fault ? [{ ...where, code: fault.code, message: `${name}: ${fault.message}` }] : []
    }),
  )

/**
 * Every fault of a template at once. `content` is what would be frozen; empty means that it may be. What a block says
 * of its settings is in the template's language, the rest in the reader's.
 */
export const templateFaults = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  content: unknown,
  vocabulary: Vocabulary,
  words: Words = sv,
): TemplateFault[] => {
  const { fault: say } = words
  const parsed = contentSchema.safeParse(content)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({
      code: 'BROKEN_TEMPLATE',
      message: say.incomplete(issue.path.map(String).join('.')),
    }))
  const template = parsed.data as TemplateContent
  const sections = template.sections.map((section) => section.sectionKey)
  const keys = template.sections.flatMap((section) => section.blocks.map((block) => block.blockKey))
  return [
    ...(sections.length === 0 ? [{ code: 'EMPTY', message: say.empty }] : []),
    ...twice(sections).map((sectionKey) => ({
      code: 'DUPLICATE_KEY',
      sectionKey,
      message: say.twoSections(sectionKey),
    })),
    ...twice(keys).map((blockKey) => ({
      code: 'DUPLICATE_KEY',
      blockKey,
      message: say.twoBlocks(blockKey),
    })),
    ...blockFaults(blocks, template, vocabulary, words),
    ...danglingReferences(template, words),
  ]
}
