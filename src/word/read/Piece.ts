import type { Control, Item, Picture } from './Item.ts'
import type { Look } from './lookOf.ts'

/** What a paragraph is made of, in order. */
export type Piece =
  | { kind: 'text'; text: string; look: Look; href?: string }
  | { kind: 'break'; page: boolean }
  | { kind: 'control'; control: Control; filled: boolean }
  | { kind: 'note'; text: string }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'box'; items: Item[] }
  | { kind: 'contents' }
  | { kind: 'tracked' }
