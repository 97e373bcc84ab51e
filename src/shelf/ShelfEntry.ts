import type { TemplateContent, Vocabulary } from '#document/input/input.ts'

/** A law or source that a template rests on. */
export type Basis = {
  /** `Skollagen (2010:800) 4 kap. 3–6 §§` */
  text: string
  url?: string
  /** What of it could not be checked when the template was written, in a sentence for the reader. */
  unchecked?: string
}
/** What a template needs to find in the municipality: its words by key, and roles whose names it prints. */
export type ShelfWords = Partial<Pick<Vocabulary, 'domains' | 'subjects' | 'groups' | 'measures' | 'scales'>> & {
  roles?: { key: string; label: string }[]
}
/** A whole template, ready to send out or to begin from. */
export type ShelfEntry = {
  key: string
  /** `ready` is written for every municipality; `start` is one municipality's own, to change. */
  group: 'ready' | 'start'
  title: string
  description: string
  /** For whom: names that a strategist looks for. */
  recipients: string
  basis: Basis[]
  load: () => Promise<{ content: TemplateContent; words?: ShelfWords }>
}
