import type { Payload } from 'payload'
import type { RawBlock, TemplateContent, Vocabulary } from '#document/input/input.ts'
import { recentContents } from '#load/recentContents.ts'
import { registryOf } from '#load/registryOf.ts'
import { latestTemplates } from '../../library/latestTemplates.ts'
import { askedElsewhere } from './askedElsewhere.ts'

const keysOf = (blocks: readonly RawBlock[] | null | undefined) =>
  (blocks ?? []).flatMap(({ blockKey, libraryKey }) => [blockKey, libraryKey])

/** Of the blocks that a template shows of others, those that are in no template of the municipality, nor in an edition. */
export const goneElsewhere = async (
  payload: Payload,
  municipality: string,
  content: TemplateContent,
  vocabulary: Vocabulary,
): Promise<string[]> => {
  const registry = registryOf(payload)
  const raws = content.sections.flatMap(({ blocks }) => blocks)
  const asked = [...new Set(raws.flatMap((raw) => askedElsewhere(registry, content, vocabulary, raw)))]
  if (asked.length === 0) return []
  const [templates, editions] = await Promise.all([
    latestTemplates(payload, municipality),
    recentContents(payload, municipality),
  ])
  const there = new Set([
    ...templates.flatMap(({ sections }) => (sections ?? []).flatMap(({ blocks }) => keysOf(blocks as RawBlock[]))),
    ...editions.flatMap(({ sections }) => sections.flatMap(({ blocks }) => keysOf(blocks))),
  ])
  return asked.filter((key) => !there.has(key))
}
