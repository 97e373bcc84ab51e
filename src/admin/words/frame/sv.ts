/** Payload's own controls that say nothing, or not in words: `admin/frame`. */
export const frameSv = {
  controls: {
    skip: 'Hoppa till innehållet',
    handle: 'Flytta raden',
    rowMenu: 'Åtgärder för raden',
    listMenu: 'Kopiera och klistra in',
    more: 'Fler åtgärder',
    copy: 'Kopiera',
    removeFile: 'Ta bort filen',
    previousPage: 'Föregående sida',
    nextPage: 'Nästa sida',
    clear: 'Töm',
    selectAll: 'Välj alla rader på sidan',
    select: (row: string) => `Välj ${row}`,
    ascending: (column: string) => `Sortera efter ${column}, stigande`,
    descending: (column: string) => `Sortera efter ${column}, fallande`,
    change: (one: string) => `Ändra ${one}`,
  },
}
