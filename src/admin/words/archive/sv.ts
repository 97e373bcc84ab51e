const documents = (count: number) => `${count} dokument`
/** Deliveries to the archive. English has the same, or is no `ArchiveWords`. */
export const archiveSv = {
  archive: {
    title: 'Arkiv',
    lead: 'Fastställda dokument packas för arkivet enligt FGS Paketstruktur 2.0: PDF/A, Word, underlag, beslut och logg med kontrollsummor. När arkivet har kvitterat skriver du in kvittot här.',
    settings: 'Inställningar för leveranser',
    waiting: 'Dokument att leverera',
    none: 'Inget är fastställt än. Det som fastställs kan levereras härifrån.',
    year: (year: string) => `Läsåret ${year}`,
    counts: (waiting: number, delivered: number, all: number) =>
      `${documents(all)}: ${waiting} att packa, ${delivered} mottagna av arkivet`,
    states: {
      waiting: 'att packa',
      packed: 'i ett paket, inte kvitterat',
      delivered: 'mottaget av arkivet',
      unfinished: 'filerna är inte framställda än',
    },
    choose: (unit: string, title: string) => `${unit}: ${title}`,
    make: (count: number) => `Gör arkivpaket av ${documents(count)}`,
    made: (count: number) => `Arkivpaketet med ${documents(count)} är gjort. Hämta det nedan.`,
    working: 'Arkivpaketet görs …',
    packages: 'Arkivpaket',
    noPackages: 'Inga arkivpaket är gjorda.',
    about: (count: number, year: string, day: string, by: string) =>
      `${documents(count)}, läsåret ${year}. Gjort ${day}${by ? ` av ${by}` : ''}.`,
    fetch: 'Hämta ZIP',
    received: (day: string, receipt: string) => `Mottaget av arkivet ${day}${receipt ? `, kvitto ${receipt}` : ''}.`,
    receivedOn: 'Mottaget den',
    receipt: 'Arkivets kvitto',
    confirm: 'Bekräfta mottaget',
    confirmed: 'Leveransen är bekräftad.',
  },
}
export type ArchiveWords = typeof archiveSv
