/**
 * What MongoDB is asked for with every write: kept by the majority, and in the journal. A majority of one server by itself
 * answers before its journal is on disk, and what a person was told is saved would be gone with a power cut.
 */
export const durable = { w: 'majority', j: true } as const
