import type { PageFacts } from '#commands/template/page/pageFacts.ts'
import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import type { ComposeInput, RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import type { Patch } from './diffHtml.ts'

/** What is chosen for the whole document, as the editor holds it; read as content is. */
type Head = Pick<TemplateContent, 'title' | 'language' | 'layout'> &
  Partial<Record<'theme' | 'spacing' | 'partPages', string | null>>
/** A template as what has changed: sections by what they are, blocks by key, and only new or changed blocks whole. */
export type TemplateMessage = {
  kind: 'template'
  head: Head
  sections: (Omit<SectionContent, 'blocks'> & { blocks: string[] })[]
  blocks: RawBlock[]
}
export type ToPage =
  | { kind: 'facts'; facts: PageFacts; asked?: TemplateContent }
  | { kind: 'answers'; answers: ComposeInput['answers'] }
  | TemplateMessage
  /** The page is shown anew, from nothing. */
  | { kind: 'whole' }
  /** Where in a block a printed text is set. */
  | { kind: 'find'; id: number; blockKey: string; text: string }
  /** What each token stands for at the chosen school. */
  | { kind: 'values'; id: number; tokens: string[] }

export type Shown = {
  kind: 'page'
  /** The whole page the first time and when its style changes; else only what changed. */
  html?: string
  patches?: Patch[]
  /** Sections and blocks that the chosen school does not see. */
  hidden: string[]
  numbers: [string, string][]
  ms: number
}
export type FromPage =
  | Shown
  | { kind: 'ask'; content: TemplateContent }
  | { kind: 'found'; id: number; path?: (string | number)[] }
  | { kind: 'values'; id: number; values: Record<string, string> }
  | { kind: 'faults'; faults: TemplateFault[] }
  | { kind: 'failed'; message: string }
