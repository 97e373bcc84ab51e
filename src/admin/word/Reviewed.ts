import type { DraftBlock } from '#word/draft/DraftBlock.ts'

/** A place of the file as it stands in the review. */
export type Reviewed = DraftBlock & { id: number; removed: boolean }
/** How sure a rule must be for its place not to be marked. */
export const sureFrom = 0.6
