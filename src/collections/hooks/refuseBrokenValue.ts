import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { measuredValueSchema } from '../../document/answer.ts'
import type { Statistic } from '../../payload-types.ts'

/** A figure is a number or the reason why there is none; anything else would surface as a wrong figure in a document. */
export const refuseBrokenValue: CollectionBeforeValidateHook<Statistic> = ({ data }) => {
  if (data?.value === undefined || measuredValueSchema.safeParse(data.value).success) return data
  throw new APIError(
    'Värdet kan inte läsas. Skriv ett tal med decimalkomma, eller välj varför det saknas.',
    400,
    null,
    true,
  )
}
