import { results } from '../parts/results.ts'
import { qualityReport } from './qualityReport.ts'

/** A year of adult education: participants and courses rather than pupils and grades. */
export const content = qualityReport({
  title: 'Kvalitetsrapport för vuxenutbildningen',
  form: 'vuxenutbildning',
  pupils: 'eleverna',
  curriculum: 'läroplan för vuxenutbildningen',
  conditions: {
    rows: [
      'Antal elever, grundläggande nivå',
      'Antal elever, gymnasial nivå',
      'Antal elever, svenska för invandrare',
      'Andel kursdeltagare hos anordnare på entreprenad (%)',
      'Andel lärare med legitimation och behörighet i minst ett ämne (%)',
    ],
    look: 'Tänk på målgrupper, efterfrågan på arbetsmarknaden, anordnare på entreprenad, distansstudier och flexibel studietakt.',
  },
  results: [
    results(
      'slutfort',
      'Slutförda kurser',
      'Andel kursdeltagare, läsåret {{läsår}}',
      [
        'Slutförd kurs, grundläggande nivå',
        'Slutförd kurs, gymnasial nivå',
        'Slutförd kurs, svenska för invandrare',
        'Lägst betyget E av dem som slutfört',
      ],
      'Fyll i andelen i procent och hur många kursdeltagare den gäller. Få personer döljs av sig själva i den version som publiceras.',
    ),
  ],
  areas: [
    {
      key: 'kunskaper',
      title: 'Kunskaper',
      look: 'Vilka kurser och grupper lyckas, och var avbryter eleverna? Vad vet ni om skälen?',
    },
    {
      key: 'plan',
      title: 'Vägledning, studieplaner och validering',
      look: 'Har alla en individuell studieplan som används? Hur tas tidigare kunskaper till vara?',
    },
    {
      key: 'normer',
      title: 'Normer, värden och trygghet',
      look: 'Hur arbetar ni mot diskriminering, och hur upplever eleverna bemötandet?',
    },
    {
      key: 'inflytande',
      title: 'Elevernas ansvar och inflytande',
      look: 'Hur påverkar eleverna upplägg, studietakt och arbetssätt?',
    },
    {
      key: 'omvarlden',
      title: 'Arbetsliv och samverkan',
      look: 'Hur svarar utbudet mot behoven, och hur fungerar praktik och arbetsplatsförlagt lärande?',
    },
    {
      key: 'entreprenad',
      title: 'Utbildning på entreprenad',
      look: 'Hur följer ni upp anordnarnas kvalitet, och vad har uppföljningen lett till?',
    },
  ],
})
