/** Anchor id to page number, counted from 1: where each target of an internal link ended up in the printed file. */
export type PageMap = Record<string, number>
