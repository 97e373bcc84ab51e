import { qualityReport } from './qualityReport.ts'

/** A year of a school-age educare centre, which gives no grades: areas and conditions alone. */
export const content = qualityReport({
  title: 'Kvalitetsrapport för fritidshemmet',
  form: 'fritidshem',
  pupils: 'eleverna',
  curriculum: 'läroplan för grundskolan, förskoleklassen och fritidshemmet (Lgr22), delarna 1, 2 och 4',
  conditions: {
    rows: [
      'Antal elever',
      'Antal grupper eller avdelningar',
      'Antal elever per årsarbetare',
      'Andel årsarbetare med pedagogisk högskoleexamen (%)',
    ],
    look: 'Tänk på gruppernas storlek, personalens kompetens, lokaler som delas med skolan och tid för planering.',
  },
  areas: [
    {
      key: 'normer',
      title: 'Normer och värden',
      look: 'Hur trygga är eleverna i grupperna, på vägen mellan skola och fritidshem och på gården? Vad visar enkäter och kartläggningar?',
    },
    {
      key: 'larande',
      title: 'Undervisningen i fritidshemmet',
      look: 'Vad har undervisningen lett till inom språk och kommunikation, skapande, natur och samhälle samt lekar, fysiska aktiviteter och utevistelse?',
    },
    {
      key: 'fritid',
      title: 'Meningsfull fritid och rekreation',
      look: 'Vad tycker eleverna? Vilka elever hittar inte sin plats, och vad gör ni för dem?',
    },
    {
      key: 'inflytande',
      title: 'Elevernas ansvar och inflytande',
      look: 'Hur påverkar eleverna innehåll och regler?',
    },
    {
      key: 'hem',
      title: 'Samarbete med hem och skola',
      look: 'Hur kompletterar fritidshemmet skolan, och hur samarbetar ni om elever i behov av stöd?',
    },
  ],
})
