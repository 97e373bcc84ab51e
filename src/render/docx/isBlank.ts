import type { Inline } from '#document/tree/tree.ts'

/** Whether inlines print nothing: blocks make such captions and paragraphs from empty settings. */
export const isBlank = (inlines: Inline[] = []): boolean =>
  inlines.every((inline) => inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === ''))
