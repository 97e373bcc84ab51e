/**
 * What a hand-in is called when people write or phone about it: its day and time (UTC) and the end of the document's id,
 * `20260615-1204-4F9A2C`. Made of what is stored, so that page and mail say the same whenever they are opened.
 */
export const receiptReference = (documentId: string, handedInAt: string): string => {
  const [day = '', time = ''] = handedInAt.split('T')
  const end = documentId
    .replace(/[^0-9a-z]/gi, '')
    .slice(-6)
    .toUpperCase()
  return `${day.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}-${end}`
}
