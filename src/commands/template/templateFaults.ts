import { type BlockFault, type ComposableBlock, isBlockFault } from '#document/block.ts'
import { contentSchema } from '#document/input/content.ts'
import type { Place, RawBlock, TemplateContent, Vocabulary } from '#document/input/input.ts'
import { danglingReferences } from './danglingReferences.ts'
import { type Checked, type NamedBlock, nameOfBlock } from './faults/Checked.ts'
import { findBraces } from './faults/findBraces.ts'
import { findComposed } from './faults/findComposed.ts'
import { findContrast } from './faults/findContrast.ts'
import { findGone } from './faults/findGone.ts'
import { findItem } from './faults/findItem.ts'
import { findMeasures } from './faults/findMeasures.ts'
import { findStructure } from './faults/findStructure.ts'
import { findUnprintable } from './faults/findUnprintable.ts'
import { findUnseen } from './faults/findUnseen.ts'
import { nowhere } from './nowhere.ts'
import type { TemplateFault } from './TemplateFault.ts'

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
  blocks: ReadonlyMap<string, NamedBlock>,
  content: TemplateContent,
  vocabulary: Vocabulary,
): TemplateFault[] =>
  content.sections.flatMap(({ sectionKey, title, blocks: own }) =>
    own.flatMap((raw): TemplateFault[] => {
      const where = {
        sectionKey,
        blockKey: raw.blockKey,
        block: nameOfBlock({ blocks, template: content }, raw),
        section: title,
      }
      const block = blocks.get(raw.blockType)
      if (!block) return [{ ...where, code: 'UNKNOWN_BLOCK', type: raw.blockType }]
      const fault = settingsFault(block, raw, nowhere(content, vocabulary, sectionKey, raw.blockKey))
      return fault ? [{ ...where, code: 'BROKEN_SETTINGS', fault: fault.message }] : []
    }),
  )

/** What a template is checked by besides the municipality's words, see `Checked`. */
export type Known = Partial<Pick<Checked, 'roles' | 'units' | 'memory' | 'unprintableIn' | 'look' | 'gone'>>

/**
 * Everything wrong in a template at once: one list for editor, preview and publication. `content` is what would be
 * frozen; without an error it may be. What a block says of its settings is in the template's language, the rest is told
 * in the reader's (`tellFault`). Pure, and the same in the browser; with a memory `content` has been parsed.
 */
export const templateFaults = (
  blocks: ReadonlyMap<string, NamedBlock>,
  content: unknown,
  vocabulary: Vocabulary,
  { roles = [], ...known }: Known = {},
): TemplateFault[] => {
  const { memory } = known
  const parsed = contentSchema.safeParse(content)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ code: 'BROKEN_TEMPLATE', path: issue.path.map(String).join('.') }))
  const template = (memory ? content : parsed.data) as TemplateContent
  const sections = template.sections.map((section) => section.sectionKey)
  const keys = template.sections.flatMap((section) => section.blocks.map((block) => block.blockKey))
  const checked: Checked = { blocks, template, vocabulary, roles, ...known }
  return [
    ...(sections.length === 0 ? [{ code: 'EMPTY' as const }] : []),
    ...twice(sections).map((key) => ({ code: 'DUPLICATE_KEY' as const, of: 'section' as const, sectionKey: key, key })),
    ...twice(keys).map((key) => ({ code: 'DUPLICATE_KEY' as const, of: 'block' as const, blockKey: key, key })),
    ...blockFaults(blocks, template, vocabulary),
    ...danglingReferences(template),
    ...[
      findBraces,
      findComposed,
      findGone,
      findItem,
      findMeasures,
      findUnprintable,
      findUnseen,
      findStructure,
      findContrast,
    ].flatMap((find) => find(checked)),
  ]
}

/** Those that stand in the way of an edition. */
export const errorsIn = (faults: TemplateFault[]): TemplateFault[] =>
  faults.filter(({ severity }) => severity !== 'warning')
