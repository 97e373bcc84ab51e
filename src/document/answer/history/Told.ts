import type { Change } from '../patch/mergeChanges.ts'
import type { Conflict } from '../patch/mergeValues.ts'

/**
 * What a save wanted, as its row of history keeps it. `after` is the saveId it followed: evidence that the save before it
 * had been written, for a repeated request whose first answer was lost.
 */
export type Told = { after: string | null; changes: Omit<Change, 'base'>[]; conflicts: Conflict[] }
