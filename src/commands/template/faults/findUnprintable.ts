import { cleanText } from '#document/text/cleanText.ts'
import { codesOf } from '#document/text/codesOf.ts'
import type { TemplateFault } from '../TemplateFault.ts'
import { eachBlock, type Finder, type Finding, textsOf } from './Checked.ts'

/** The designer's own characters that no typeface has: every document of the edition would be refused at adoption. */
export const findUnprintable: Finder = (checked) => {
  const { unprintableIn } = checked
  if (!unprintableIn) return []
  const found = (value: unknown): Finding[] =>
    textsOf(value).flatMap(({ path, text }) =>
      unprintableIn(cleanText(text)).map((character) => ({
        code: 'UNPRINTABLE',
        field: path.join('.'),
        severity: 'error',
        detail: `”${character}” (${codesOf(character)})`,
      })),
    )
  const at = (section: string, value: unknown, sectionKey?: string) =>
    found(value).map(
      (finding): TemplateFault => ({ ...(sectionKey && { sectionKey }), section, detail: '', ...finding }),
    )
  const { title, sections } = checked.template
  return [
    ...at(title, { title }),
    ...sections.flatMap(({ blocks: _, ...section }) => at(section.title, section, section.sectionKey)),
    ...eachBlock(checked, found),
  ]
}
