import type { ArchiveWords } from './sv.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${count} documents`)
export const archiveEn: ArchiveWords = {
  archive: {
    title: 'Archive',
    lead: 'Adopted documents are packed for the archive after FGS Paketstruktur 2.0: PDF/A, Word, what they were made of, decisions and log, with checksums. When the archive has given its receipt, enter it here.',
    settings: 'Settings for deliveries',
    waiting: 'Documents to deliver',
    none: 'Nothing has been adopted yet. What is adopted can be delivered from here.',
    year: (year) => `School year ${year}`,
    counts: (waiting, delivered, all) => `${documents(all)}: ${waiting} to pack, ${delivered} received by the archive`,
    states: {
      waiting: 'to pack',
      packed: 'in a package, no receipt yet',
      delivered: 'received by the archive',
      unfinished: 'its files are not made yet',
    },
    choose: (unit, title) => `${unit}: ${title}`,
    make: (count) => `Make an archive package of ${documents(count)}`,
    made: (count) => `The archive package with ${documents(count)} is made. Download it below.`,
    working: 'The archive package is being made …',
    packages: 'Archive packages',
    noPackages: 'No archive packages have been made.',
    about: (count, year, day, by) => `${documents(count)}, school year ${year}. Made ${day}${by ? ` by ${by}` : ''}.`,
    fetch: 'Download ZIP',
    received: (day, receipt) => `Received by the archive ${day}${receipt ? `, receipt ${receipt}` : ''}.`,
    receivedOn: 'Received on',
    receipt: 'Receipt',
    confirm: 'Confirm receipt',
    confirmed: 'The delivery is confirmed.',
  },
}
