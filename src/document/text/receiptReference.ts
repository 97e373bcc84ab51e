const clock = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
})

/**
 * What a hand-in is called when people write or phone about it: its day and time, as they stand beside it, and the end of
 * the document's id, `20260615-1404-4F9A2C`. Made of what is stored, so that page and mail say the same whenever they are
 * opened.
 */
export const receiptReference = (documentId: string, handedInAt: string): string => {
  const [day, time] = clock.format(new Date(handedInAt)).replace(/[-:]/g, '').split(' ')
  const end = documentId
    .replace(/[^0-9a-z]/gi, '')
    .slice(-6)
    .toUpperCase()
  return `${day}-${time}-${end}`
}
