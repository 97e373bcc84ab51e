import type { ComposeInput } from '#document/input/input.ts'
import { addressWithin, groupNames } from '#document/suppression/addressWithin.ts'
import type { PlacedFigure } from '#document/suppression/answeredFigures.ts'
import type { Figure } from '#document/suppression/Figure.ts'
import { valuesWithin } from '#document/suppression/valuesWithin.ts'

/** A figure that belongs to no measure, and where in its answer it stands. */
export type FreeFigure = { path: string[]; figure: Figure }

/**
 * The figures about pupils of an answer that belong to no measure: a table of the designer's own. Their address begins with
 * the document and the block that they are answered in, so that whoever shows them, they are the same figures, and nothing
 * else is. Those that nobody has said to be about pupils are no figures of theirs.
 */
export const freeFigures = (
  documentId: string,
  { instanceKey, answer }: { instanceKey: string; answer: unknown },
  placed: readonly PlacedFigure[],
  vocabulary: ComposeInput['vocabulary'],
): FreeFigure[] => {
  const groups = groupNames(vocabulary)
  return valuesWithin(answer, placed).flatMap(({ value, path, as = path, typed = false }): FreeFigure[] => {
    if (!typed && !('n' in value && value.n !== undefined) && value.kind !== 'suppressed') return []
    const address = addressWithin(as, groups)
    const measure = [documentId, instanceKey, address.measure].join('\u0001')
    return [{ path, figure: { ...address, measure, value, typed } }]
  })
}
