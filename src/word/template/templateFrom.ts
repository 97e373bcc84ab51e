import type { SectionContent, TemplateContent } from '#document/input/input.ts'
import { newKey } from '#document/input/newKey.ts'
import type { DraftBlock } from '../draft/DraftBlock.ts'
import { blockFrom } from './blockFrom.ts'
import { linesIn, linesLeft } from './linesIn.ts'
import type { Making } from './Making.ts'
import { schoolYearOf, variablesIn } from './variablesIn.ts'
import { withNotes } from './withNotes.ts'

type Options = { language: 'sv' | 'en'; pictures: Record<string, string>; fileName: string }
const front = { sv: 'Omslag', en: 'Cover' }
const isAppendix = (title: string) => /^bilaga(?!\p{L})/iu.test(title)

/**
 * The draft as a template: what stands before the first heading in front, a section for each heading. Two levels of
 * headings are kept as sections and subsections, three as parts above them; what lies deeper is a subsection as well.
 */
export const templateFrom = (draft: DraftBlock[], { language, pictures, fileName }: Options): TemplateContent => {
  const cover = draft.find(({ kind }) => kind === 'cover')
  const year = schoolYearOf(cover ? linesIn(cover) : [], draft.flatMap(linesIn))
  const making: Making = { say: variablesIn(year), language, pictures }
  const levels = [...new Set(draft.flatMap(({ kind, details }) => (kind === 'section' ? [details.level ?? 1] : [])))]
  levels.sort((a, b) => a - b)
  const sections: SectionContent[] = []
  for (const block of withNotes(draft)) {
    if (block.kind === 'section') {
      const section = sectionFrom(block, levels, making)
      // A block that was made into a section: what it says beside its title stands first in it.
      const left = linesLeft(block, { title: block.title, help: block.details.help })
      const text =
        left.length > 0
          ? blockFrom({ ...block, kind: 'richText', details: { text: left.join('\n') } }, making)
          : undefined
      sections.push(text ? { ...section, blocks: [{ ...text, blockKey: newKey('b') }] } : section)
    } else {
      if (sections.length === 0) sections.push(newSection('front', front[language]))
      sections.at(-1)?.blocks.push({ ...blockFrom(block, making), blockKey: newKey('b') })
    }
  }
  const title = cover?.title || fileName.replace(/\.docx$/i, '')
  return { title: making.say(title).slice(0, 200), language, layout: 'report', theme: null, sections }
}

const newSection = (kind: SectionContent['kind'], title: string): SectionContent => ({
  sectionKey: newKey('s'),
  kind,
  title,
  blocks: [],
})
const sectionFrom = ({ title, details }: DraftBlock, levels: number[], { say }: Making): SectionContent => {
  const depth = levels.indexOf(details.level ?? 1)
  const kinds: SectionContent['kind'][] =
    levels.length > 2 ? ['part', 'section', 'subsection'] : ['section', 'subsection']
  const kind = isAppendix(details.number ?? title) ? 'appendix' : (kinds[depth] ?? 'subsection')
  return { ...newSection(kind, say(title)), ...(details.help ? { help: say(details.help) } : {}) }
}
