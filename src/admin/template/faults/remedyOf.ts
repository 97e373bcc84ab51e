import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import { noteReference } from '#document/text/noteReference.ts'
import type { Words } from '../../words/sv.ts'
import type { Design } from '../store/design.ts'
import { newSection, remove, setBlock, setSection } from '../store/edits.ts'
import { mapTexts } from './mapTexts.ts'

type MendWords = Words['faults']['mend']
export type Remedy = { label: string; apply: (design: Design) => Design }

const whole = /\{\{[^{}]*\}\}/gu
/** Whole tokens stay; of braces that do not belong together the text stays. */
const withoutLooseBraces = (text: string): string => {
  const tokens = text.match(whole) ?? []
  return text
    .split(whole)
    .map((part, at) => part.replaceAll(/\{\{|\}\}/gu, '') + (tokens[at] ?? ''))
    .join('')
}
const withoutReference = (target: string) => (text: string) =>
  text.replaceAll(/\{\{\s*ref:\s*([^{}]+?)\s*\}\}/gu, (token, named: string) => (named === target ? '' : token))

const withoutMark = (target: string) => (text: string) =>
  text.replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/gu, (token, name: string) =>
    noteReference(name)?.target === target ? '' : token,
  )

/** Something set at the place of the fault, be it a block or a section. */
const setAt =
  ({ blockKey, sectionKey }: TemplateFault, part: Record<string, unknown>) =>
  (design: Design): Design =>
    blockKey
      ? setBlock(design, blockKey, (block) => ({ ...block, ...part }))
      : setSection(design, sectionKey ?? '', (section) => ({ ...section, ...part }))
const rewriteAt =
  ({ blockKey, sectionKey }: TemplateFault, rewrite: (text: string) => string) =>
  (design: Design): Design =>
    blockKey
      ? setBlock(design, blockKey, (block) => mapTexts(block, rewrite))
      : setSection(design, sectionKey ?? '', ({ blocks, ...section }) => ({ ...mapTexts(section, rewrite), blocks }))
const removeAt =
  ({ blockKey, sectionKey }: TemplateFault) =>
  (design: Design): Design =>
    remove(design, new Set([blockKey ?? sectionKey ?? '']))

/** What one click can mend, where one answer is plainly meant. Each can be undone, like all that is done in the editor. */
export const remedyOf = (fault: TemplateFault, say: MendWords): Remedy | undefined => {
  switch (fault.code) {
    case 'EMPTY':
      return {
        label: say.addSection,
        apply: (design) => ({ ...design, sections: [...design.sections, newSection('')] }),
      }
    case 'UNKNOWN_BLOCK':
      return { label: say.removeBlock, apply: removeAt(fault) }
    case 'SAME_TABLE':
      return { label: say.removeThis, apply: removeAt(fault) }
    case 'EMPTY_SECTION':
      return { label: say.removeSection, apply: removeAt(fault) }
    case 'UNSEEN':
      return { label: say.removeCondition, apply: setAt(fault, { showWhen: {} }) }
    case 'UNSEEN_REQUIRED':
      return { label: say.makeOptional, apply: setAt(fault, { required: false }) }
    case 'LONE_SUBSECTION':
      return { label: say.makeSection, apply: setAt(fault, { kind: 'section' }) }
    case 'TITLE_TWICE':
      return { label: say.removeHeading, apply: setAt(fault, { title: '' }) }
    case 'UNCLOSED_TOKEN':
      return { label: say.removeBraces, apply: rewriteAt(fault, withoutLooseBraces) }
    case 'DANGLING_NOTE':
      return { label: say.removeMark, apply: rewriteAt(fault, withoutMark(fault.target)) }
    case 'DANGLING_REFERENCE':
      return {
        label: say.removeReference,
        apply: rewriteAt(fault, withoutReference(fault.target)),
      }
    default:
      return undefined
  }
}
