import type { RawBlock } from '#document/input/input.ts'
import { shelf } from './shelf.ts'

export type ShelfBlock = { libraryKey: string; title: string; description: string; tags: string[]; block: RawBlock }

const named = ({ title, prompt, caption }: RawBlock): string =>
  [title, prompt, caption].find((text): text is string => typeof text === 'string' && text !== '') ?? ''

/**
 * The blocks of the ready templates that have a library key, once each: what a designer finds in the library on the
 * first day. `tags` are the templates in which a block stands.
 */
export const libraryBlocks = async (): Promise<ShelfBlock[]> => {
  const ready = shelf.filter(({ group }) => group === 'ready')
  const found = new Map<string, ShelfBlock>()
  for (const { title: template, load } of ready) {
    const { content } = await load()
    for (const block of content.sections.flatMap(({ blocks }) => blocks)) {
      const { libraryKey } = block
      if (!libraryKey) continue
      const known = found.get(libraryKey)
      if (known) {
        known.tags.push(template)
        // Guidance that is one school form's own does not fit the others.
        if (known.block.help !== block.help)
          Object.assign(known, { description: '', block: { ...known.block, help: '' } })
      } else
        found.set(libraryKey, {
          libraryKey,
          title: named(block),
          description: block.help ?? '',
          tags: [template],
          block,
        })
    }
  }
  return [...found.values()]
}
