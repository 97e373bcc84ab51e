import type { TemplateContent } from '#document/input/input.ts'
import { noteReference, notesIn } from '#document/text/noteReference.ts'
import type { TemplateFault } from './TemplateFault.ts'

const token = /\{\{\s*([^{}]+?)\s*\}\}/gu
const reference = /\{\{\s*ref:\s*([^{}]+?)\s*\}\}/gu

/** Every text of a block or section, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
/** Keys of rows, which a reference may point at as well as sections and blocks. */
const keysIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'key' in value && typeof value.key === 'string' ? [value.key] : []
  return [...own, ...Object.values(value).flatMap(keysIn)]
}
const targetsOf = (value: unknown) =>
  textsIn(value).flatMap((text) => [...text.matchAll(reference)].map((match) => match[1] ?? ''))

const marksIn = (value: unknown) =>
  textsIn(value).flatMap((text) => [...text.matchAll(token)].flatMap(([, name = '']) => noteReference(name) ?? []))

/**
 * References to nothing in the template: every document would print "hänvisning saknas". One to a section that some
 * units do not get is no fault of the template, and is reported in their documents. The same
 * of marks of a note in another place, where there is no such note, or not so many.
 */
export const danglingReferences = ({ sections }: TemplateContent): TemplateFault[] => {
  const known = new Set(
    sections.flatMap(({ sectionKey, blocks }) => [
      sectionKey,
      ...blocks.map(({ blockKey }) => blockKey),
      ...keysIn(blocks),
    ]),
  )
  const bare = (target: string) => target.replace(/@.*$/u, '')
  const notes = new Map(
    sections.flatMap((section) => [
      [section.sectionKey, notesIn(section).length] as const,
      ...section.blocks.map((block) => [block.blockKey, notesIn(block).length] as const),
    ]),
  )
  type At = { section: string; sectionKey: string; block?: string; blockKey?: string }
  const faultsOf = (value: unknown, at: At): TemplateFault[] => [
    ...[...new Set(targetsOf(value))]
      .filter((target) => !known.has(bare(target)))
      .map((target): TemplateFault => ({ ...at, code: 'DANGLING_REFERENCE', target })),
    ...[
      ...new Set(marksIn(value).flatMap(({ target, note }) => ((notes.get(bare(target)) ?? 0) < note ? [target] : []))),
    ].map((target): TemplateFault => ({ ...at, code: 'DANGLING_NOTE', target })),
  ]
  return sections.flatMap(({ blocks, ...section }) => {
    const at = { section: section.title, sectionKey: section.sectionKey }
    return [
      ...faultsOf(section, at),
      ...blocks.flatMap((raw) => faultsOf(raw, { ...at, block: raw.title || raw.blockType, blockKey: raw.blockKey })),
    ]
  })
}
