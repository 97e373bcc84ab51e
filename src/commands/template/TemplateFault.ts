/** What was found by looking at the whole, with `detail` as its sentence needs it (`tellFault`). */
export type FoundCode =
  | 'UNCLOSED_TOKEN'
  | 'UNKNOWN_MEASURE'
  | 'NO_ITEM'
  | 'GONE_ELSEWHERE'
  | 'UNSEEN'
  | 'UNSEEN_REQUIRED'
  | 'EMPTY_SECTION'
  | 'SAME_TITLE'
  | 'LONE_SUBSECTION'
  | 'NO_TITLE'
  | 'TITLE_TWICE'
  | 'TOO_WIDE'
  | 'NO_HELP'
  | 'SAME_TABLE'
  | 'UNPRINTABLE'
  | 'CONTRAST'
  /** What a block says of its own settings when it is printed; `detail` is the sentence, in the template's language. */
  | 'SETTING'

/**
 * Something wrong in a template, and the section or block it stands at. `block` and `section` are what they are called,
 * `field` the path of the setting to mend. An error (also where nothing is said) stands in the way of an edition; a
 * warning does not.
 */
export type TemplateFault = {
  sectionKey?: string
  blockKey?: string
  field?: string
  severity?: 'error' | 'warning'
} & (
  | { code: 'EMPTY' }
  /** `path`: where the template lacks something it must have. */
  | { code: 'BROKEN_TEMPLATE'; path: string }
  | { code: 'DUPLICATE_KEY'; of: 'section' | 'block'; key: string }
  | { code: 'UNKNOWN_BLOCK'; type: string; block: string; section: string }
  /** `fault`: what the block says of its settings, in the template's language. */
  | { code: 'BROKEN_SETTINGS'; fault: string; block: string; section: string }
  | { code: 'DANGLING_REFERENCE' | 'DANGLING_NOTE'; target: string; block?: string; section: string }
  | { code: FoundCode; detail: string; block?: string; section: string }
)
