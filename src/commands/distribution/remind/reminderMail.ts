import { formatDate } from '#document/text/swedish.ts'
import { daysLeft } from './dueReminder.ts'

export type Reminder = {
  name: string
  title: string
  unit: string
  deadline: string
  today: string
  url: string
  municipality: string
  /** Started, returned or neither, in words. */
  state: string
  /** In words of the strategist's own; stands before the facts. */
  message?: string | undefined
}

const dayWords = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)
const whenOf = (left: number) => {
  if (left > 0) return `om ${dayWords(left)}`
  return left === 0 ? 'i dag' : `för ${dayWords(-left)} sedan`
}

/** What a head teacher is reminded of, in plain text: every mail program shows it, and screen readers read it. */
export const reminderMail = (about: Reminder): { subject: string; text: string } => {
  const { name, title, unit, deadline, today, url, municipality, state, message } = about
  const left = daysLeft(deadline, today)
  const due = formatDate(deadline)
  const must = left < 0 ? 'skulle ha lämnats in' : 'ska lämnas in'
  return {
    subject: `Påminnelse: ${title} ${must} senast ${due}`,
    text: [
      `Hej ${name}!`,
      ...(message ? [message] : []),
      `${title} för ${unit} ${must} senast ${due}, alltså ${whenOf(left)}. Läget nu: ${state}.`,
      `Öppna dokumentet: ${url}`,
      `${message ? 'Påminnelsen är skickad' : 'Det här är en automatisk påminnelse'} från ${municipality}. Har du frågor, eller räcker inte tiden, hör av dig till kvalitetsstrategen.`,
    ].join('\n\n'),
  }
}
