import type { TemplateFault } from '../TemplateFault.ts'
import { eachBlock, type Finder, type Finding, textsOf } from './Checked.ts'

const whole = /\{\{[^{}]*\}\}/gu
/** The key of a section's item may stand within another token: it is put in before that is read. */
const itemKey = /\{\{\s*(item|varje)\.[^{}]*?(key|nyckel)\s*\}\}/gu
/** What is left of a text without its whole tokens has no braces; one token within another leaves some, too. */
const isBroken = (text: string) => /\{\{|\}\}/u.test(text.replace(itemKey, '').replace(whole, ''))
const broken = (value: unknown): Finding[] =>
  textsOf(value)
    .filter(({ text }) => isBroken(text))
    .map(({ path, text }) => ({
      code: 'UNCLOSED_TOKEN',
      field: path.join('.'),
      severity: 'error',
      detail: text.trim().slice(0, 60),
    }))

/** `{{` that is never closed would be printed as it stands. */
export const findBraces: Finder = (checked) => [
  ...eachBlock(checked, broken),
  ...checked.template.sections.flatMap(({ blocks: _, ...section }) =>
    broken(section).map(
      (finding): TemplateFault => ({
        sectionKey: section.sectionKey,
        section: section.title,
        detail: '',
        ...finding,
      }),
    ),
  ),
]
