import type { DragEvent, MouseEvent } from 'react'

/** What a row of the outline tells of, for itself and those in it. */
export type RowHandlers = {
  onChoose: (event: MouseEvent, sectionKey: string, blockKey?: string) => void
  onAdd: (at: { sectionKey: string; after?: string }) => void
  onFold: (sectionKey: string, folded: boolean) => void
  onDragStart: (event: DragEvent, key: string) => void
  onDrop: (event: DragEvent, sectionKey: string, after?: string) => void
}
/** Marks the row that something is dragged over. */
export const over = (event: DragEvent<HTMLElement>) => {
  event.preventDefault()
  event.currentTarget.dataset.over = ''
}
export const out = (event: DragEvent<HTMLElement>) => {
  delete event.currentTarget.dataset.over
}
