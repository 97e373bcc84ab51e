import { blockWords, missingScale, scaleOf } from '#blocks/kit/index.ts'
import { answerOf, choice, number, rating, records, shortText, table } from '#document/answer/answer.ts'
import type { Place } from '#document/input/input.ts'
import { criterionField, type RatingConfig, roleField } from './config.ts'

/** Either one record per respondent, or the means typed in as they are. */
export const ratingAnswer = (config: RatingConfig, place: Place, plain: (text: string) => string) => {
  const words = blockWords(place.language)
  const scale = scaleOf(config.scale, place)
  const values = (scale?.levels ?? []).flatMap(({ value }) => value ?? [])
  const label = plain(config.caption) || words.rating
  const { required } = config
  if (config.entry === 'means')
    return answerOf({
      means: table({
        label,
        rowHeading: plain(config.criteriaHeading),
        columns: Object.fromEntries(
          config.roles.map((role) => [
            role.key,
            number({
              label: plain(role.label),
              decimals: config.decimals,
              required,
              ...(values.length > 0 ? { min: String(Math.min(...values)), max: String(Math.max(...values)) } : {}),
            }),
          ]),
        ),
        rows: config.criteria.map(({ key, label }) => ({ key, label: plain(label) })),
      }),
    })
  const options = config.roles.map(({ key, label }) => ({ key, label: plain(label) }))
  return answerOf({
    respondents: records({
      label,
      itemLabel: words.respondent,
      required,
      fields: {
        [roleField]: choice({ label: words.role, options, required: true }),
        ...Object.fromEntries(
          config.criteria.map(({ key, label }) => [
            criterionField(key),
            scale
              ? rating({ label: plain(label), levels: scale.levels, required })
              : shortText({ label: plain(label), help: missingScale(config.scale, place) }),
          ]),
        ),
      },
      add: { label: words.add(words.respondent), max: 200 },
    }),
  })
}
