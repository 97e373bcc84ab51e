import { numberValue } from '#document/answer/value.ts'

/** Short forms for stored answers. */
export type Answers = Record<string, unknown>
export type Rec = Record<string, string>

export const text = (answer: string) => ({ answer })
const keyed = (prefix: string, items: unknown[]) => ({
  order: items.map((_, index) => `${prefix}${index + 1}`),
  items: Object.fromEntries(items.map((item, index) => [`${prefix}${index + 1}`, item])),
})
export const points = (...words: string[]) => ({
  items: keyed(
    'p',
    words.map((one) => ({ text: one })),
  ),
})
export const records = (...items: Rec[]) => ({ records: keyed('r', items) })
/** Records that the template names, by its keys. */
export const given = (items: Record<string, Rec>) => ({ records: { order: [], items } })

/** Two roles' means for each criterion, with a comma as they are printed: `3,7 3,5`. */
export const means = (...criteria: string[]) => ({
  means: Object.fromEntries(
    criteria.map((pair, index) => {
      const [director = '', heads = ''] = pair.split(' ').map((one) => one.replace(',', '.'))
      return [`c${index + 1}`, { director: numberValue(director), heads: numberValue(heads) }]
    }),
  ),
})
/** One respondent per word: role and the level of each criterion, `lead:4343`. */
export const respondents = (words: string) => ({
  respondents: keyed(
    's',
    words.split(' ').map((word) => {
      const [role = '', levels = ''] = word.split(':')
      return { role, ...Object.fromEntries([...levels].map((level, index) => [`c-c${index + 1}`, level])) }
    }),
  ),
})
export const strategies = ['leadership', 'learningOrganisation', 'goalSteering', 'teaching']
/** The four self-assessments of a division or a unit. */
export const ownRatings = (...four: string[]): Answers =>
  Object.fromEntries(strategies.map((key, index) => [`rating-${key}-own`, respondents(four[index] ?? '')]))
