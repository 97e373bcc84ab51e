import type { Words } from '#school/words/sv.ts'

const day = 24 * 60 * 60 * 1000
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

/** The day in words, with its year when it is another, and how many days are left. */
const readDeadline = (deadline: string, words: Words, now: string) => {
  const at = Date.parse(`${deadline}T00:00:00Z`)
  if (Number.isNaN(at)) return undefined
  const year = deadline.slice(0, 4) === now.slice(0, 4) ? '' : ` ${deadline.slice(0, 4)}`
  return { date: `${words.deadline.day(at)}${year}`, left: Math.round((at - Date.parse(`${now}T00:00:00Z`)) / day) }
}

/** `om 12 dagar, fredag 16 oktober`. A day is a day in Sweden, whatever the server's clock says. */
export const deadlineInWords = (deadline: string, words: Words, now = today()): string => {
  const read = readDeadline(deadline, words, now)
  if (!read) return deadline
  const { date, left } = read
  if (left === 0) return words.deadline.today(date)
  if (left === 1) return words.deadline.tomorrow(date)
  return left > 1 ? words.deadline.inDays(left, date) : words.deadline.passed(date)
}

/** The same as a sentence, also when the day has passed. */
export const deadlineSentence = (deadline: string, words: Words, now = today()): string => {
  const read = readDeadline(deadline, words, now)
  return read && read.left < 0
    ? words.deadline.overdue(read.date)
    : words.deadline.due(deadlineInWords(deadline, words, now))
}
