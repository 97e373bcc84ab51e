import type { TemplateContent } from '#document/input/input.ts'
import type { TemplateFault } from './TemplateFault.ts'

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

/**
 * References to nothing in the template: every document would print "hänvisning saknas". One to a section that some
 * units do not get is no fault of the template, and is reported in their documents.
 */
export const danglingReferences = ({ sections }: TemplateContent): TemplateFault[] => {
  const known = new Set(
    sections.flatMap(({ sectionKey, blocks }) => [
      sectionKey,
      ...blocks.map(({ blockKey }) => blockKey),
      ...keysIn(blocks),
    ]),
  )
  const faultsOf = (value: unknown, at: { section: string; sectionKey: string; block?: string; blockKey?: string }) =>
    [...new Set(targetsOf(value))]
      .filter((target) => !known.has(target.replace(/@.*$/u, '')))
      .map((target): TemplateFault => ({ ...at, code: 'DANGLING_REFERENCE', target }))
  return sections.flatMap(({ blocks, ...section }) => {
    const at = { section: section.title, sectionKey: section.sectionKey }
    return [
      ...faultsOf(section, at),
      ...blocks.flatMap((raw) => faultsOf(raw, { ...at, block: raw.title || raw.blockType, blockKey: raw.blockKey })),
    ]
  })
}
