import { sameValue } from '#document/answer/patch/json.ts'
import type { Block, Design, Section } from '../store/design.ts'

/** One part of two versions: what it says in each, absent where it did not exist. `isOther`: not said in the other. */
export type Line = { text: string; isOther: boolean }
export type Beside = { key: string; blockKey?: string; name: string; before?: Line[]; after?: Line[] }

const internal = new Set(['id', 'blockKey', 'blockType', 'sectionKey', 'key', 'libraryKey', 'blockName', 'kind'])

/** All that a person has written in a part, formatted text by its paragraphs. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return paragraphsIn(value.root)
  return Object.entries(value).flatMap(([name, part]) => (internal.has(name) ? [] : textsIn(part)))
}
type Node = { text?: unknown; children?: unknown }
const partsOf = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null && Array.isArray((node as Node).children)
    ? ((node as Node).children as unknown[])
    : []
const wordsIn = (node: unknown): string =>
  typeof (node as Node | null)?.text === 'string' ? String((node as Node).text) : partsOf(node).map(wordsIn).join('')
const paragraphsIn = (node: unknown): string[] =>
  partsOf(node).flatMap((child) =>
    partsOf(child).some((inner) => partsOf(inner).length > 0) ? paragraphsIn(child) : [wordsIn(child)].filter(Boolean),
  )

const lines = (own: string[], other: string[]): Line[] => own.map((text) => ({ text, isOther: !other.includes(text) }))
const pair = (key: string, name: string, before: object | undefined, after: object | undefined): Beside[] => {
  if (sameValue(before, after)) return []
  const [was, is] = [textsIn(before), textsIn(after)]
  return [
    {
      key,
      name,
      ...(before ? { before: lines(was, is) } : {}),
      ...(after ? { after: lines(is, was) } : {}),
    },
  ]
}
const withoutBlocks = ({ blocks: _, id: __, ...settings }: Section) => settings
const withoutId = ({ id: _, ...settings }: Block) => settings
const keyed = <T, V>(list: T[], keyOf: (item: T) => string, partOf: (item: T) => V) =>
  new Map(list.map((item) => [keyOf(item), partOf(item)]))

/** Sections and blocks that differ, in the order they stand in, found by their keys and not by their places. */
export const besideEachOther = (
  before: Design,
  after: Design,
  nameOf: (block: Pick<Block, 'title' | 'blockType'>) => string,
): Beside[] => {
  const blocks = (design: Design) =>
    keyed(
      design.sections.flatMap((section) => section.blocks),
      ({ blockKey }) => blockKey,
      withoutId,
    )
  const sections = (design: Design) => keyed(design.sections, ({ sectionKey }) => sectionKey, withoutBlocks)
  const [wasBlocks, isBlocks, wasSections, isSections] = [
    blocks(before),
    blocks(after),
    sections(before),
    sections(after),
  ]
  const of = (section: Section): Beside[] => [
    ...pair(
      section.sectionKey,
      section.title ?? '',
      wasSections.get(section.sectionKey),
      isSections.get(section.sectionKey),
    ),
    ...section.blocks.flatMap((block) =>
      pair(block.blockKey, nameOf(block), wasBlocks.get(block.blockKey), isBlocks.get(block.blockKey)).map((one) => ({
        ...one,
        blockKey: block.blockKey,
      })),
    ),
  ]
  const now = after.sections.flatMap(of)
  const gone = before.sections.flatMap(of).filter(({ key }) => !now.some((one) => one.key === key))
  return [...now, ...gone]
}
