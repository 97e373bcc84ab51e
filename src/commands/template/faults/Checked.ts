import type { ComposableBlock } from '#document/block.ts'
import type {
  ComposeInput,
  RawBlock,
  SectionContent,
  TemplateContent,
  UnitSnapshot,
  Vocabulary,
} from '#document/input/input.ts'
import type { Memory } from '#document/memory.ts'
import type { FoundCode, TemplateFault } from '../TemplateFault.ts'

/** A block type with the name it has for people. */
export type NamedBlock = ComposableBlock & { labels?: { singular: { sv: string; en: string } } }
/** A template under check, and what it is checked by. */
export type Checked = {
  blocks: ReadonlyMap<string, NamedBlock>
  template: TemplateContent
  vocabulary: Vocabulary
  /** Names of roles that stand for people, and the units that may get the document; unknown where nobody asked. */
  roles: readonly string[]
  units?: readonly UnitSnapshot[]
  /** The characters of a text that no typeface has; unknown where there are no typefaces (the editor's browser). */
  unprintableIn?: (text: string) => string[]
  /** How documents look at the municipality, where it is known. */
  look?: Pick<ComposeInput['document'], 'theme' | 'colours'>
  /** Blocks of other templates that are in none of them, by key; unknown where nobody asked. */
  gone?: ReadonlySet<string>
  /** Of the last check, for who checks at every key. */
  memory?: Memory
}
export type Finder = (checked: Checked) => TemplateFault[]

/** What a block is called: its heading, else its type's name in the template's language. */
export const nameOfBlock = ({ blocks, template }: Pick<Checked, 'blocks' | 'template'>, raw: RawBlock): string =>
  raw.title || (blocks.get(raw.blockType)?.labels?.singular[template.language] ?? raw.blockType)

export type Finding = { code: FoundCode; detail?: string; field?: string; severity: 'error' | 'warning' }

/** What a finder says of each block, with the block's place and name. */
export const eachBlock = (
  checked: Checked,
  find: (raw: RawBlock, section: SectionContent) => Finding[],
): TemplateFault[] =>
  checked.template.sections.flatMap((section) =>
    section.blocks.flatMap((raw) =>
      find(raw, section).map((finding) => ({
        sectionKey: section.sectionKey,
        blockKey: raw.blockKey,
        section: section.title,
        block: nameOfBlock(checked, raw),
        detail: '',
        ...finding,
      })),
    ),
  )

/** Every text of a block or section with its path, however deep. */
export const textsOf = (value: unknown, path: string[] = []): { path: string[]; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, [...path, name]))
}
