import type { RawBlock } from '#document/input/input.ts'
import type { DraftBlock } from '../draft/DraftBlock.ts'

/** What blocks are made with: variables put into texts, the template's language, ids of uploaded pictures by path. */
export type Making = {
  say: (text: string) => string
  language: 'sv' | 'en'
  pictures: Record<string, string>
}
/** Settings of the block that a draft becomes. */
export type Made = { blockType: string } & Omit<RawBlock, 'blockKey' | 'blockType'>
export type Maker = (draft: DraftBlock, making: Making) => Made
