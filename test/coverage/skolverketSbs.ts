import type { CoveredDocument, Element } from './Element.ts'

const b = (id: string, blocks: string, seed: string, find: string[], form: string[]): Element => ({
  id,
  blocks,
  seed,
  find,
  form,
})
const form = ['interventions/interventions']

export const skolverketSbs: CoveredDocument = {
  seed: 'skolverket-sbs',
  unit: 'centralskolan',
  schoolYear: 2022,
  contentsPages: [],
  elements: [
    b(
      'B1',
      'richText',
      'template.ts purpose',
      ['Syftet med slutredovisningen', 'Slutredovisningen lämnas in som Word-fil'],
      ['purpose/purpose'],
    ),
    b(
      'B2',
      'interventionReport (areas)',
      'template.ts interventions',
      ['Utvecklingsområde: Styrning och utveckling av verksamheten', 'Utvecklingsområde: Undervisning och lärande'],
      form,
    ),
    b(
      'B3',
      'interventionReport',
      'finalReport.ts',
      [
        'Insats 1: Förbättringsstöd till skolledning vid Centralskolan',
        'Insats 2: Utbildning och handledning för att utveckla undervisningen i Centralskolan',
      ],
      form,
    ),
    b(
      'B4',
      'interventionReport (degree)',
      'municipality.ts scales, finalReport.ts goals',
      [
        'Påbörjat Insatsen leder till en klar och tydlig organisation',
        'På god väg Det kollegiala arbetet och lärandet',
        'Så markeras målen: Uppnått grönt På god väg gult Påbörjat rött',
      ],
      form,
    ),
    b(
      'B5',
      'interventionReport (rows)',
      'template.ts rows, finalReport.ts',
      [
        'Tilläggsöverenskommelse till U2021/03786/S, Dnr 7.4.2-2019:1697',
        'Antal deltagare i insatsen',
        'Problem angivna i åtgärdsplanen',
        'Orsaker till problemen',
        'Mål angivna i åtgärdsplanen',
        'Vilka synliga förbättringar',
        'Mål som inte uppnåtts',
        'har ni angivit i åtgärdsplanen?',
        'måluppfyllelse kan ni se?',
        'Vilka lärdomar har ni gjort',
        'Vilka har varit delaktiga i uppföljningen',
      ],
      form,
    ),
    b(
      'B6',
      'documentControl, layout letter',
      'template.ts facts; Word: test/seeds/skolverketSbs.test.ts',
      ['Slutredovisning av insatser inom ramen för Samverkan för bästa skola', 'Uppgifter om redovisningen'],
      ['facts/facts'],
    ),
  ],
}

/** The interim report is another template of the same model, sent out the year before. */
export const skolverketSbsInterim: CoveredDocument = {
  seed: 'skolverket-sbs',
  unit: 'centralskolan',
  schoolYear: 2021,
  contentsPages: [],
  elements: [
    b(
      'B7',
      'interventionReport (interim)',
      "template.ts template('interim'), interimReport.ts",
      ['Syftet med delredovisningen', 'Avsteg från överenskommelsen och skälen till dem'],
      form,
    ),
  ],
}
