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
  /** A section that is answered and handed in by itself. */
  section?: string
}

const dayWords = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)
const whenOf = (left: number) => {
  if (left > 0) return `om ${dayWords(left)}`
  return left === 0 ? 'i dag' : `för ${dayWords(-left)} sedan`
}

/** What a head teacher is reminded of, in plain text: every mail program shows it, and screen readers read it. */
export const reminderMail = (about: Reminder): { subject: string; text: string } => {
  const { name, title, section, unit, deadline, today, url, municipality, state, message } = about
  const left = daysLeft(deadline, today)
  const due = formatDate(deadline)
  const must = left < 0 ? 'skulle ha lämnats in' : section ? 'ska besvaras' : 'ska lämnas in'
  const what = section ? `${section} i ${title}` : title
  return {
    subject: `Påminnelse: ${what} ${must} senast ${due}`,
    text: [
      `Hej ${name}!`,
      ...(message ? [message] : []),
      `${what} för ${unit} ${must} senast ${due}, alltså ${whenOf(left)}.${section ? '' : ` Läget nu: ${state}.`}`,
      `Öppna dokumentet: ${url}`,
      `${message ? 'Påminnelsen är skickad' : 'Det här är en automatisk påminnelse'} från ${municipality}. Har du frågor, eller räcker inte tiden, hör av dig till kvalitetsstrategen.`,
    ].join('\n\n'),
  }
}
