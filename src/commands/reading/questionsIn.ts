import type { TemplateContent } from '#document/input/input.ts'
import type { registryOf } from '#load/registryOf.ts'
import type { Across } from './Across.ts'

const plain = (text: unknown): string => (typeof text === 'string' ? text.replace(/\{\{[^{}]*\}\}/gu, '…').trim() : '')

/**
 * What a template asks, by section and heading: its own heading, else the question's words, else what the block is called.
 * `prompt` are the question's words where the heading does not say them.
 */
export const questionsIn = (
  blocks: ReturnType<typeof registryOf>,
  { language, sections }: TemplateContent,
): Across['questions'] =>
  sections.flatMap((section) =>
    section.blocks.flatMap((raw) => {
      const type = blocks.get(raw.blockType)
      if (!type?.asks) return []
      const [heading, prompt] = [plain(raw.title), plain(raw.prompt)]
      const title = heading || prompt || type.labels.singular[language]
      return [
        { key: raw.blockKey, section: plain(section.title), title, ...(prompt && prompt !== title ? { prompt } : {}) },
      ]
    }),
  )
