import { isRecords, meanOf, type Scale } from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { criterionField, type RatingConfig, roleField } from './config.ts'

/** Exact means, unrounded: of the respondents for each criterion, and of the criteria for each role. */
export type RoleMeans = {
  criteria: Record<string, MeasuredValue>
  overall: MeasuredValue
  respondents?: number
  /** Criteria that have a value, of how many. */
  used: number
  of: number
  /** Answers outside the scale: left out, and said. */
  outside: string[]
}
const none: MeasuredValue = { kind: 'missing' }
const isMeasured = (value: unknown): value is MeasuredValue =>
  typeof value === 'object' && value !== null && 'kind' in value

const ofRespondents = (
  config: RatingConfig,
  role: string,
  scale: Scale | undefined,
  answer: Record<string, unknown>,
) => {
  const { respondents } = answer
  const all = isRecords(respondents) ? respondents.order.map((key) => respondents.items[key] ?? {}) : []
  const mine = all.filter((one) => one[roleField] === role)
  const outside: string[] = []
  const level = (chosen: unknown): MeasuredValue[] => {
    if (chosen === undefined || chosen === null || chosen === '') return []
    const value = scale?.levels.find(({ key }) => key === chosen)?.value
    if (value !== undefined) return [{ kind: 'number', value: String(value) }]
    outside.push(String(chosen))
    return []
  }
  const criteria = Object.fromEntries(
    config.criteria.map(({ key }) => {
      const values = mine.flatMap((one) => level(one[criterionField(key)]))
      return [key, values.length > 0 ? meanOf(values).value : none]
    }),
  )
  return { criteria, outside, respondents: mine.length }
}

const ofMeans = (config: RatingConfig, role: string, answer: Record<string, unknown>) => {
  const means = (answer.means ?? {}) as Record<string, Record<string, unknown> | undefined>
  const criteria = Object.fromEntries(
    config.criteria.map(({ key }) => {
      const value = means[key]?.[role]
      return [key, isMeasured(value) ? value : none]
    }),
  )
  return { criteria, outside: [] }
}

/** One role's means from an answer, this year's or another's. A mean of nothing is missing, never 0. */
export const roleMeans = (config: RatingConfig, role: string, scale: Scale | undefined, answer: unknown): RoleMeans => {
  const stored = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>
  const found = 'means' in stored ? ofMeans(config, role, stored) : ofRespondents(config, role, scale, stored)
  const overall = meanOf(config.criteria.map(({ key }) => found.criteria[key]))
  return { ...found, overall: overall.value, used: overall.used, of: config.criteria.length }
}
