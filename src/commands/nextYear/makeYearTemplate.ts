import { sortKey } from '#document/text/sortKey.ts'
import type { Actor } from '../common/actor.ts'
import { withoutRowIds } from '../common/withoutRowIds.ts'
import { contentOf } from '../template/contentOf.ts'
import { templateData } from '../template/templateData.ts'
import { createOnce } from './createOnce.ts'

/** A title that names its year names the next: `Plan 2025/26` is `Plan 2026/27`. */
export const titleNextYear = (title: string): string =>
  title.replace(/\b(20\d{2})(?:([/–-])((?:20)?\d{2}))?\b/gu, (_, first: string, sign?: string, second?: string) => {
    const next = String(Number(first) + 1)
    if (!sign || !second) return next
    return `${next}${sign}${String(Number(second.slice(-2)) + 1 + 2000).slice(-second.length)}`
  })

/**
 * Next year's draft of a template: the same sections and blocks under the same keys, so that last year's answers are
 * found. The row comes first, for its id; what it holds goes in as a draft, again where an earlier attempt was cut off.
 */
export const makeYearTemplate = async (
  { payload }: Actor,
  municipality: string,
  id: string,
  stored: object,
): Promise<number> => {
  const { title, language, layout, theme, ...content } = contentOf(stored)
  const named = titleNextYear(String(title))
  const head = { title: named, language, layout, ...(theme ? { theme } : {}) }
  const made = await createOnce(payload, 'templates', id, {
    ...head,
    municipality,
    _status: 'draft',
    sortKey: sortKey(named),
  })
  await payload.update({
    collection: 'templates',
    id,
    data: templateData({ ...head, ...(withoutRowIds(content) as object), _status: 'draft' }),
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return made
}
