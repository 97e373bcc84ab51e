import type { TemplateContent } from '#document/input/input.ts'
import type { AskedFact } from '#document/input/needs.ts'
import type { LoadContext } from '../context.ts'
import type { NeedOf } from '../needOf.ts'
import { recentContents } from '../recentContents.ts'

const blockIn = (contents: Iterable<TemplateContent>, key: string) => {
  for (const { sections } of contents)
    for (const { blocks } of sections)
      for (const block of blocks) if (block.blockKey === key || block.libraryKey === key) return block
  return undefined
}

/** Blocks of other templates that are shown here, as they were asked last. Those of its own the document knows itself. */
export const resolveAsked = async (
  { payload, municipality }: LoadContext,
  needs: NeedOf<'asked'>[],
  own: TemplateContent,
): Promise<AskedFact[]> => {
  const elsewhere = needs.filter(({ blockKey }) => !blockIn([own], blockKey))
  const contents = elsewhere.length === 0 ? [] : await recentContents(payload, municipality)
  return needs.map((need) => {
    if (!elsewhere.includes(need)) return { instances: [] }
    const raw = blockIn(contents, need.blockKey)
    return { instances: [], ...(raw ? { raw } : { gone: true as const }) }
  })
}
