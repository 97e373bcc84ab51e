import { z } from 'zod'
import { periodKinds, type Register } from './register.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const whole = z.coerce
  .number()
  .nullish()
  .transform((value) => value ?? undefined)
const labelled = { key: z.string(), label: z.string() }

/** A measure as a municipality stores it, with what has not been filled in. */
export const measureSchema = z
  .object({
    ...labelled,
    unit: text.transform((value) => value ?? ''),
    decimals: whole.transform((value) => value ?? 1),
    definition: text,
    population: text,
    source: text,
    minN: whole,
    groups: z.array(z.string()).nullish().catch(null),
    periodKind: z.enum(periodKinds).nullish().catch(null),
    validFrom: text,
    validTo: text,
    breakFrom: text,
    breakReason: text,
    set: text,
    kolada: text,
    skolverket: text,
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
