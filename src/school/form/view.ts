import type { FormItem } from '#document/answer/formOf.ts'

/** An item as it reaches the browser: its nodes already drawn as HTML by our own renderer, last year's answer in words. */
export type ItemView = Omit<FormItem, 'instructions'> & {
  instructionsHtml: string
  /** `values`: what may be used again as it is, by field. */
  previous?: { schoolYear: string; lines: { label: string; text: string }[]; values?: Record<string, unknown> }
}
/** Not started, in progress, ready, ready but changed (`words.sectionStatus`). Only a person makes a section ready; it is never inferred. */
export type SectionStatus = 'notStarted' | 'started' | 'ready' | 'changed'
export const sectionStatusSign: Record<SectionStatus, string> = {
  notStarted: '○',
  started: '◐',
  ready: '✓',
  changed: '✎',
}

/** How far the files of an adopted document have come, as the server tells it (`loadFilesState`). */
export type FilesState =
  | { state: 'ready' }
  | { state: 'making' }
  | {
      state: 'failed'
      faults: { message: string; place?: string; page?: number; blockKey?: string }[]
      message?: string
    }
