import { inlineText } from '#document/text/variables.ts'
import type { Inline } from '#document/tree/tree.ts'
import { readsFromRight } from '../../directionRuns.ts'
import { languageOf } from '../../languageRuns.ts'

/** How a block of text in another script is read: its language, and from which side. Numbers of a list follow it. */
export const readAs = (inlines: Inline[]): { lang?: string; dir?: 'rtl' } => {
  const text = inlineText(inlines)
  const lang = languageOf(text)
  return { ...(lang ? { lang } : {}), ...(readsFromRight(text) ? { dir: 'rtl' as const } : {}) }
}
