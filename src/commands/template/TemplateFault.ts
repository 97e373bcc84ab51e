/** What stands in the way of an edition, and the section or block it stands at. `block` and `section` are what they are called. */
export type TemplateFault = { sectionKey?: string; blockKey?: string } & (
  | { code: 'EMPTY' }
  /** `path`: where the template lacks something it must have. */
  | { code: 'BROKEN_TEMPLATE'; path: string }
  | { code: 'DUPLICATE_KEY'; of: 'section' | 'block'; key: string }
  | { code: 'UNKNOWN_BLOCK'; type: string; block: string; section: string }
  /** `fault`: what the block says of its settings, in the template's language. */
  | { code: 'BROKEN_SETTINGS'; fault: string; block: string; section: string }
  | { code: 'DANGLING_REFERENCE'; target: string; block?: string; section: string }
)
