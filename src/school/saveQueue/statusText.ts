import type { SaveStatus } from './types.ts'

const changes = (count: number) => (count === 1 ? '1 ändring' : `${count} ändringar`)
const clock = (at: number) =>
  new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' }).format(at)

/** What the save bar says, in words; never a spinner alone. */
export const statusText = (status: SaveStatus): string => {
  switch (status.kind) {
    case 'idle':
      return 'Dina svar sparas medan du skriver'
    case 'saving':
      return 'Ändringar sparas…'
    case 'saved':
      return `Alla ändringar sparade ${clock(status.at)}`
    case 'unread':
      return status.count === 1
        ? '1 fält kunde inte läsas och är inte sparat. Allt annat är sparat.'
        : `${status.count} fält kunde inte läsas och är inte sparade. Allt annat är sparat.`
    case 'retrying':
      return `Inte sparat – försöker igen. ${changes(status.waiting)} finns i den här webbläsaren så länge.`
    case 'offline':
      return `Du är offline – ${changes(status.waiting)} finns bara i den här webbläsaren`
    case 'signedOut':
      return `Du har loggats ut. ${changes(status.waiting)} finns kvar i den här webbläsaren och sparas när du har loggat in igen.`
    case 'closed':
      return `${status.message} ${changes(status.waiting)} finns kvar i den här webbläsaren.`
    case 'refused':
      return `Inte sparat: ${status.message} ${changes(status.waiting)} finns kvar i den här webbläsaren.`
    case 'conflict':
      return 'Någon annan har ändrat samma svar. Välj text där det är markerat.'
  }
}
/** States a person must know of at once are read out straight away, the others when there is a pause. */
export const isUrgent = ({ kind }: SaveStatus) =>
  kind === 'signedOut' || kind === 'closed' || kind === 'refused' || kind === 'conflict'
