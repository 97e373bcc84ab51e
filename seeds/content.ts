import type { RawBlock, SectionContent } from '#document/input/input.ts'

/** Short forms for templates written as data: the seeds' and the shelf's. */
export type Settings = Record<string, unknown>
export const titled = (blockKey: string, blockType: string, title: string, settings: Settings = {}): RawBlock => ({
  blockKey,
  blockType,
  title,
  ...settings,
})
export const block = (blockKey: string, blockType: string, settings: Settings = {}): RawBlock =>
  titled(blockKey, blockType, '', settings)
export const section = (
  sectionKey: string,
  title: string,
  blocks: RawBlock[],
  more: Partial<SectionContent> = {},
): SectionContent => ({ sectionKey, kind: 'section', title, blocks, ...more })
/** A question that must be answered, at length. `label` stands above the answer in the document. */
export const question = (blockKey: string, title: string, prompt: string, label: string, more: Settings = {}) =>
  titled(blockKey, 'question', title, { prompt, type: 'longText', required: true, label, ...more })
