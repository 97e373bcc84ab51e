import type { DragEvent } from 'react'

/** What is made by putting it somewhere: a block of a type, or a copy of the library's. */
export type NewBlock = { blockType: string } | { entryId: string }
type Transfer = Pick<DataTransfer, 'getData'>

const [moved, made] = ['application/x-kvalitetsdokument', 'application/x-kvalitetsdokument-new']

export const dragKey = (event: DragEvent, key: string): void => event.dataTransfer.setData(moved, key)
export const dragNew = (event: DragEvent, what: NewBlock): void =>
  event.dataTransfer.setData(made, JSON.stringify(what))
/** The section or block that is moved, by its key. */
export const draggedKey = (from: Transfer): string => from.getData(moved)
export const draggedNew = (from: Transfer): NewBlock | undefined => {
  const told = from.getData(made)
  return told ? (JSON.parse(told) as NewBlock) : undefined
}
