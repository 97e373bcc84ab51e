import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { inLanguage } from '#language'
import type { Statistic } from '#payload-types'

/** A figure is a number or the reason why there is none; anything else would surface as a wrong figure in a document. */
export const refuseBrokenValue: CollectionBeforeValidateHook<Statistic> = ({ data, req }) => {
  const parsed = measuredValueSchema.safeParse(data?.value)
  if (data?.value === undefined || (parsed.success && parsed.data.kind !== 'unread')) return data
  throw new APIError(
    inLanguage(
      {
        sv: 'Värdet kan inte läsas. Skriv ett tal med decimalkomma, eller välj varför det saknas.',
        en: 'The value cannot be read. Write a number with a decimal comma, or choose why it is missing.',
      },
      { req },
    ),
    400,
    null,
    true,
  )
}
