import { BlockFault, type ComposableBlock } from '../document/block.ts'
import type { Place, RawBlock, TemplateContent, Vocabulary } from '../document/input.ts'
import { contentSchema } from '../load/parse.ts'
import { danglingReferences } from './danglingReferences.ts'

/** What stands in the way of an edition, with the section or block it stands at. */
export type TemplateFault = { code: string; message: string; sectionKey?: string; blockKey?: string }

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
): TemplateFault[] =>
  content.sections.flatMap(({ sectionKey, title, blocks: own }) =>
    own.flatMap((raw): TemplateFault[] => {
      const where = { sectionKey, blockKey: raw.blockKey }
      const name = `”${raw.title || raw.blockType}” i avsnittet ”${title}”`
      const block = blocks.get(raw.blockType)
      if (!block)
        return [
          {
            ...where,
            code: 'UNKNOWN_BLOCK',
            message: `Blocktypen ”${raw.blockType}” finns inte i den här installationen (${name}). Ta bort blocket eller lägg till blocktypen.`,
          },
        ]
      const fault = settingsFault(block, raw, nowhere(content, vocabulary, sectionKey, raw.blockKey))
      return fault ? [{ ...where, code: fault.code, message: `${name}: ${fault.message}` }] : []
    }),
  )

/** Every fault of a template at once. `content` is what would be frozen; empty means that it may be. */
export const templateFaults = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  content: unknown,
  vocabulary: Vocabulary,
): TemplateFault[] => {
  const parsed = contentSchema.safeParse(content)
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({
      code: 'BROKEN_TEMPLATE',
      message: `Mallen saknar uppgifter (${issue.path.map(String).join('.')}). Öppna mallen, fyll i det som saknas och spara.`,
    }))
  const template = parsed.data as TemplateContent
  const sections = template.sections.map((section) => section.sectionKey)
  const keys = template.sections.flatMap((section) => section.blocks.map((block) => block.blockKey))
  return [
    ...(sections.length === 0 ? [{ code: 'EMPTY', message: 'Mallen har inga avsnitt. Lägg till minst ett.' }] : []),
    ...twice(sections).map((sectionKey) => ({
      code: 'DUPLICATE_KEY',
      sectionKey,
      message: `Två avsnitt har samma nyckel (${sectionKey}). Ta bort det ena eller kopiera det på nytt.`,
    })),
    ...twice(keys).map((blockKey) => ({
      code: 'DUPLICATE_KEY',
      blockKey,
      message: `Två block har samma nyckel (${blockKey}), så deras svar skulle blandas ihop. Ta bort det ena eller kopiera det på nytt.`,
    })),
    ...blockFaults(blocks, template, vocabulary),
    ...danglingReferences(template),
  ]
}
