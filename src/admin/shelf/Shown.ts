import type { ShelfEntry } from '#shelf/ShelfEntry.ts'

/** What a person sees of an entry of the shelf before taking it. */
export type Shown = Omit<ShelfEntry, 'load'>
