/**
 * What is told of a unit besides its name and people, as it was when the document was made. `pupils` is a count, `closed`
 * the ISO date from which it is closed, where that is before the document's school year ends.
 */
export type UnitFacts = {
  address?: string
  phone?: string
  email?: string
  web?: string
  pupils?: number
  closed?: string
}
/** A unit's picture: an asset key, and what it shows. */
export type UnitPicture = { asset: string; alt: string }
