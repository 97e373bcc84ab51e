import type { ComposableBlock } from '#document/block.ts'
import type { RawBlock, TemplateContent, Vocabulary } from '#document/input/input.ts'
import { nowhere } from '../nowhere.ts'

/** Blocks of other templates that a block shows or gathers, by key. What is meant to be in this one is found missing by composing. */
export const askedElsewhere = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  template: TemplateContent,
  vocabulary: Vocabulary,
  raw: RawBlock,
): string[] => {
  const own = new Set(template.sections.flatMap((section) => section.blocks.map(({ blockKey }) => blockKey)))
  try {
    const needs = Object.values(
      blocks.get(raw.blockType)?.needs(raw, nowhere(template, vocabulary, '', raw.blockKey)) ?? {},
    )
    const isMeantHere = (key: string) =>
      own.has(key) || needs.some((one) => one.kind === 'answer' && one.blockKey === key)
    return needs.flatMap((need) => (need.kind === 'asked' && !isMeantHere(need.blockKey) ? [need.blockKey] : []))
  } catch {
    // Settings that cannot be read are told as such.
    return []
  }
}
