import type { RawBlock, SectionContent, ShowWhen } from '#document/input/input.ts'

/** Short forms for the template's files. */
export type Settings = Record<string, unknown>
export const block = (blockKey: string, blockType: string, title: string, settings: Settings = {}): RawBlock => ({
  blockKey,
  blockType,
  title,
  ...settings,
})
export const section = (
  sectionKey: string,
  title: string,
  blocks: RawBlock[],
  more: Partial<SectionContent> = {},
): SectionContent => ({ sectionKey, kind: 'section', title, blocks, ...more })
export const question = (blockKey: string, title: string, prompt: string, more: Settings = {}): RawBlock =>
  block(blockKey, 'question', title, { prompt, type: 'longText', required: true, label: '', ...more })

type When = { showWhen: ShowWhen }
export const on = (...unitKinds: string[]): When => ({ showWhen: { unitKinds } })
export const central = on('municipality')
/** Divisions and units: everybody who plans below the municipality. */
export const local = on('division', 'school', 'preschool')
export const forms = (...schoolForms: string[]): When => ({ showWhen: { schoolForms } })
