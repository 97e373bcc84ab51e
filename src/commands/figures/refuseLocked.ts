import type { Payload } from 'payload'
import { registerOf } from '#document/figures/registerOf.ts'
import { formatPeriod } from '#document/text/swedish.ts'
import { CommandError } from '../common/CommandError.ts'
import { lockedMeasures } from './storedFigures.ts'

/** Throws `CommandError` WRONG_STATE when any of these figures stands still, with their names. */
export const refuseLocked = async (
  payload: Payload,
  municipality: string,
  figures: { measure: string; period: string }[],
): Promise<void> => {
  const found: { measure: string; period: string }[] = []
  for (const period of new Set(figures.map((one) => one.period))) {
    const locked = await lockedMeasures(payload, municipality, period)
    const measures = new Set(figures.filter((one) => one.period === period).map(({ measure }) => measure))
    for (const measure of measures) if (locked.has(measure)) found.push({ measure, period })
  }
  if (found.length === 0) return
  const row = await payload.findByID({ collection: 'municipalities', id: municipality, depth: 0, overrideAccess: true })
  const { measures } = registerOf(row)
  const label = (measure: string) => measures.find(({ key }) => key === measure)?.label ?? measure
  throw new CommandError('WRONG_STATE/figuresLocked', {
    figures: found.map(({ measure, period }) => `${label(measure)}, ${formatPeriod(period)}`),
  })
}
