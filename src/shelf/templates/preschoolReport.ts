import { qualityReport } from './qualityReport.ts'

/** A year of a preschool: how groups fare, never what a single child can. */
export const content = qualityReport({
  title: 'Kvalitetsrapport för förskolan',
  form: 'forskola',
  pupils: 'barnen',
  curriculum: 'läroplan för förskolan (Lpfö 18)',
  conditions: {
    rows: [
      'Antal barn',
      'Antal avdelningar eller grupper',
      'Antal barn per årsarbetare',
      'Andel årsarbetare med förskollärarlegitimation (%)',
    ],
    look: 'Tänk på gruppernas storlek och sammansättning, personalens kompetens och kontinuitet, lokaler och utemiljö.',
  },
  areas: [
    {
      key: 'normer',
      title: 'Normer och värden',
      look: 'Hur märks det att barnen visar respekt för varandra, leker tillsammans och är trygga? Hur arbetar ni när det brister?',
    },
    {
      key: 'larande',
      title: 'Omsorg, utveckling och lärande',
      look: 'Vad har undervisningen lett till i barnens språk, matematik, natur och teknik, skapande och rörelse? Får alla barn det stöd de behöver?',
    },
    {
      key: 'inflytande',
      title: 'Barns delaktighet och inflytande',
      look: 'Hur påverkar barnens intressen och åsikter utbildningens innehåll och miljöerna?',
    },
    {
      key: 'hem',
      title: 'Förskola och hem',
      look: 'Vad säger vårdnadshavarna i samtal och enkäter? Vad har ni ändrat på grund av det?',
    },
    {
      key: 'overgang',
      title: 'Övergång och samverkan',
      look: 'Hur fungerar övergångarna mellan grupper och till förskoleklassen, särskilt för barn i behov av stöd?',
    },
    {
      key: 'uppfoljning',
      title: 'Uppföljning, utvärdering och utveckling',
      look: 'Hur används dokumentationen av barnens lärande för att förbättra undervisningen?',
    },
  ],
})
