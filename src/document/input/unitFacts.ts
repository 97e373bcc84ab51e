/** What is told of a unit besides its name and people, as it was when the document was made. `pupils` is a count. */
export type UnitFacts = { address?: string; phone?: string; email?: string; web?: string; pupils?: number }
/** A unit's picture: an asset key, and what it shows. */
export type UnitPicture = { asset: string; alt: string }
