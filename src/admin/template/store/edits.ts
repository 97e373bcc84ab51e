import { newKey } from '#document/input/newKey.ts'
import { rekeyed } from '#document/input/rekeyed.ts'
import { type Block, type Design, newRowId, type Section } from './design.ts'

const mapSections = (design: Design, change: (section: Section) => Section): Design => {
  const sections = design.sections.map(change)
  return sections.every((section, at) => section === design.sections[at]) ? design : { ...design, sections }
}
const mapBlocks = (section: Section, change: (blocks: Block[]) => Block[]): Section => {
  const blocks = change(section.blocks)
  return blocks === section.blocks ? section : { ...section, blocks }
}

export const setBlock = (design: Design, blockKey: string, next: (block: Block) => Block): Design =>
  mapSections(design, (section) =>
    section.blocks.some((block) => block.blockKey === blockKey)
      ? mapBlocks(section, (blocks) => blocks.map((block) => (block.blockKey === blockKey ? next(block) : block)))
      : section,
  )
export const setSection = (design: Design, sectionKey: string, next: (section: Section) => Section): Design =>
  mapSections(design, (section) => (section.sectionKey === sectionKey ? next(section) : section))

/** Puts blocks into a section behind another block, or first. */
export const insertBlocks = (design: Design, sectionKey: string, after: string | undefined, added: Block[]): Design =>
  setSection(design, sectionKey, (section) => {
    const at = after === undefined ? 0 : section.blocks.findIndex(({ blockKey }) => blockKey === after) + 1
    return { ...section, blocks: section.blocks.toSpliced(at, 0, ...added) }
  })
export const insertSections = (design: Design, after: string | undefined, added: Section[]): Design => {
  const at = after === undefined ? 0 : design.sections.findIndex(({ sectionKey }) => sectionKey === after) + 1
  return { ...design, sections: design.sections.toSpliced(at, 0, ...added) }
}

/** Takes away sections and blocks by their keys. */
export const remove = (design: Design, keys: ReadonlySet<string>): Design => {
  const sections = design.sections
    .filter(({ sectionKey }) => !keys.has(sectionKey))
    .map((section) =>
      section.blocks.some(({ blockKey }) => keys.has(blockKey))
        ? mapBlocks(section, (blocks) => blocks.filter(({ blockKey }) => !keys.has(blockKey)))
        : section,
    )
  return { ...design, sections }
}

/** Moves blocks, in the order they stand in, behind another block of a section, or first in it. */
export const moveBlocks = (design: Design, keys: ReadonlySet<string>, sectionKey: string, after?: string): Design => {
  const moved = design.sections.flatMap(({ blocks }) => blocks).filter(({ blockKey }) => keys.has(blockKey))
  if (moved.length === 0 || (after !== undefined && keys.has(after))) return design
  return insertBlocks(remove(design, keys), sectionKey, after, moved)
}
export const moveSection = (design: Design, sectionKey: string, after?: string): Design => {
  const moved = design.sections.find((section) => section.sectionKey === sectionKey)
  if (!moved || after === sectionKey) return design
  return insertSections(remove(design, new Set([sectionKey])), after, [moved])
}

/** One step up or down, over the edge of a section into the next one. */
export const stepBlock = (design: Design, blockKey: string, by: 1 | -1): Design => {
  const at = design.sections.findIndex(({ blocks }) => blocks.some((block) => block.blockKey === blockKey))
  const section = design.sections[at]
  const index = section?.blocks.findIndex((block) => block.blockKey === blockKey) ?? -1
  if (!section) return design
  const keys = new Set([blockKey])
  const others = section.blocks.filter((block) => block.blockKey !== blockKey)
  const target = index + by
  if (target >= 0 && target < section.blocks.length)
    return moveBlocks(design, keys, section.sectionKey, others[target - 1]?.blockKey)
  const neighbour = design.sections[at + by]
  if (!neighbour) return design
  return moveBlocks(design, keys, neighbour.sectionKey, by < 0 ? neighbour.blocks.at(-1)?.blockKey : undefined)
}
export const stepSection = (design: Design, sectionKey: string, by: 1 | -1): Design => {
  const at = design.sections.findIndex((section) => section.sectionKey === sectionKey)
  const target = at + by
  if (at < 0 || target < 0 || target >= design.sections.length) return design
  const others = design.sections.filter((section) => section.sectionKey !== sectionKey)
  return moveSection(design, sectionKey, others[target - 1]?.sectionKey)
}

/** Row ids are Payload's and unique; keys of columns and rows stay, for references and answers are found by them. */
const freshRows = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(freshRows)
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'id' ? newRowId() : freshRows(part)]),
  )
}
/** Names of the settings by which blocks of a type refer to others (`referenceNames`). */
export type ReferencesOf = (blockType: string) => ReadonlySet<string>

/** Copies with keys of their own. What they say of each other they say of the copies. */
export const copyOfBlocks = (blocks: Block[], referencesOf: ReferencesOf): Block[] => {
  const keys = new Map(blocks.map(({ blockKey }) => [blockKey, newKey('b')]))
  return blocks.map((block) => ({
    ...(rekeyed(freshRows(block), keys, referencesOf(block.blockType)) as Block),
    id: newRowId(),
    blockKey: keys.get(block.blockKey) ?? newKey('b'),
  }))
}
export const copyOfSection = (section: Section, referencesOf: ReferencesOf): Section => ({
  ...section,
  id: newRowId(),
  sectionKey: newKey('s'),
  blocks: copyOfBlocks(section.blocks, referencesOf),
})
export const newBlock = (blockType: string): Block => ({ id: newRowId(), blockKey: newKey('b'), blockType })
export const newSection = (title: string, kind = 'section'): Section => ({
  id: newRowId(),
  sectionKey: newKey('s'),
  title,
  kind,
  numbered: true,
  inContents: true,
  newPage: false,
  blocks: [],
})
