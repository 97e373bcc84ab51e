/** Schools of a small municipality in Swedish order: Å, Ä and Ö last. */
export const eightSchools = [
  'Björkängsskolan',
  'Ekdalsskolan',
  'Lillsjöskolan',
  'Tallbacken',
  'Zetaskolan',
  'Åkerskolan',
  'Ängskolan',
  'Öjersjö skola',
]
