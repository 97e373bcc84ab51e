import { isRecords } from '#document/answer/answerText.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A part of another block's answer by its path, `answer` or `cells.f3.pupils`. Without a path: the only part there is,
 * else the whole. In records a path goes on into each of them: `records.goal` is the goal of every record.
 */
export const pickAnswer = (answer: unknown, path: string): unknown => {
  if (path.trim() === '') {
    const parts = isObject(answer) ? Object.values(answer) : []
    return parts.length === 1 ? parts[0] : answer
  }
  return path.split('.').reduce<unknown>((value, step) => {
    if (isRecords(value) && !(step in value)) {
      const { order, items } = value
      return { order, items: Object.fromEntries(order.map((key) => [key, pickStep(items[key], step)])) }
    }
    return pickStep(value, step)
  }, answer)
}
const pickStep = (value: unknown, step: string): unknown =>
  isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
