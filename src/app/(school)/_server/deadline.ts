const day = 24 * 60 * 60 * 1000
const words = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

/** `om 12 dagar, fredag 16 oktober`. A day is a day in Sweden, whatever the server's clock says. */
export const deadlineInWords = (deadline: string, now = today()): string => {
  const at = Date.parse(`${deadline}T00:00:00Z`)
  if (Number.isNaN(at)) return deadline
  const left = Math.round((at - Date.parse(`${now}T00:00:00Z`)) / day)
  const date = words.format(at)
  const year = deadline.slice(0, 4) === now.slice(0, 4) ? '' : ` ${deadline.slice(0, 4)}`
  if (left === 0) return `i dag, ${date}${year}`
  if (left === 1) return `i morgon, ${date}${year}`
  if (left > 1) return `om ${left} dagar, ${date}${year}`
  return `gick ut ${date}${year}`
}

/** The same as a sentence, also when the day has passed. */
export const deadlineSentence = (deadline: string, now?: string): string => {
  const words = deadlineInWords(deadline, now)
  return words.startsWith('gick ut') ? `Skulle ha varit inlämnat ${words.slice(8)}.` : `Ska vara inlämnat ${words}.`
}
