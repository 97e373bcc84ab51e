import { z } from 'zod'
import { labelled, storedNumber, storedText } from '../storedFields.ts'
import { periodKinds, type Register } from './register.ts'

/** A measure as a municipality stores it, with what has not been filled in. */
export const measureSchema = z
  .object({
    ...labelled,
    unit: storedText.transform((value) => value ?? ''),
    decimals: storedNumber.transform((value) => value ?? 1),
    definition: storedText,
    population: storedText,
    source: storedText,
    minN: storedNumber,
    groups: z.array(z.string()).nullish().catch(null),
    periodKind: z.enum(periodKinds).nullish().catch(null),
    validFrom: storedText,
    validTo: storedText,
    breakFrom: storedText,
    breakReason: storedText,
    set: storedText,
    kolada: storedText,
    skolverket: storedText,
  })
  .transform(({ groups, periodKind, ...measure }) => ({
    ...measure,
    ...(groups?.length ? { groups } : {}),
    ...(periodKind ? { periodKind } : {}),
  }))

/** What every municipality counts by until it says otherwise. */
const usual = [
  { key: 'all', label: 'Alla' },
  { key: 'girls', label: 'Flickor' },
  { key: 'boys', label: 'Pojkar' },
]
const stored = z.object({
  measures: z.array(measureSchema).nullish(),
  groups: z.array(z.object(labelled)).nullish(),
})

/** A municipality's register. Everyone is a group everywhere; one that has named no groups has the usual ones. */
export const registerOf = (municipality: unknown): Register => {
  const { measures, groups } = stored.parse(municipality)
  const own = groups?.length ? groups : usual
  return {
    measures: measures ?? [],
    groups: own.some(({ key }) => key === 'all') ? own : [...usual.slice(0, 1), ...own],
  }
}
