import type { CoveredDocument, Element } from './Element.ts'

const r = (id: string, blocks: string, seed: string, find: string[], form: string[]): Element => ({
  id,
  blocks,
  seed,
  find,
  form,
})
const lastYear = 'Uppföljning föregående års förbättringsarbete –'

/** Slides: no contents, so that nothing is left out when a heading is looked for. */
export const resultatdagar: CoveredDocument = {
  seed: 'resultatdagar',
  unit: 'resultatdagar',
  schoolYear: 2023,
  contentsPages: [],
  elements: [
    r(
      'R1',
      'table',
      'deckTemplate.ts welcome, secondDay',
      ['Välkomna! Onsdag 4 december', 'kl 14.10–15.00', 'Torsdag 5 december Tid Punkt', 'kl 16.00–16.30'],
      ['welcome/wednesday', 'secondDay/thursday'],
    ),
    r(
      'R2',
      'list',
      'deckTemplate.ts purpose',
      ['Syfte med resultat- och planeringsdagar är att'],
      ['purpose/purposeList'],
    ),
    r(
      'R3',
      'list (key words)',
      'deckTemplate.ts keywords',
      ['Nyckelord huvudmannens systematiska kvalitetsarbete', 'Gemensamt ägandeskap', 'Lärande organisation'],
      ['keywords/keywordList'],
    ),
    r(
      'R4',
      'section of kind part',
      'deckTemplate.ts partWhy, partCompulsory, partGrade3',
      // The other chapters' words stand elsewhere too; that each has a page is held in test/seeds.
      ['Varför resultat- och uppföljningsdagar?'],
      ['purpose/purposeList'],
    ),
    r(
      'R5',
      'list, richText',
      'deckTemplate.ts listen',
      ['När du lyssnar … fundera på', 'resultaten läsåret 2023/2024'],
      ['listen/reflection'],
    ),
    r(
      'R6',
      'figure (chain), list',
      'deckTemplate.ts developmentChain, capacity',
      ['Utvecklingskedjan', 'Bygga kapacitet i rektorsgruppen', 'Kompetenta, nyfikna och modiga rektorer'],
      ['developmentChain/chain', 'capacity/capacityList'],
    ),
    r(
      'R7',
      'question, list (answered)',
      'deckTemplate.ts followUp',
      [`${lastYear} Ökad närvaro`, `${lastYear} Likvärdig bedömning`, `${lastYear} Likvärdig bedömning: Analysarbete`],
      [
        'attendanceWork/attendanceText',
        'attendanceWork/attendanceEffects',
        'assessmentWork/assessmentText',
        'assessmentWork/assessmentEffects',
        'analysisWork/analysisText',
        'analysisWork/analysisEffects',
      ],
    ),
    r(
      'R8',
      'list (answered), chart',
      'deckTemplate.ts absenceComparison',
      [
        'Jämförelse av frånvaro mellan vt-2023 och vt-2024',
        'Frånvaron har minskat i spannet 20–29 %',
        'Frånvaro 30–49 %',
      ],
      ['absenceComparison/absenceList', 'absence20to29/absenceChart20', 'absence30to49/absenceChart30'],
    ),
    r(
      'R9',
      'chart',
      'deckTemplate.ts resultSlides',
      ['Svenska åk 3', 'Matematik åk 6', 'Engelska åk 9'],
      ['swedish3/swedish3Chart', 'mathematics6/mathematics6Chart', 'english9/english9Chart'],
    ),
    r(
      'R10',
      'rollUp (quotes, figures, distribution, table)',
      'deckTemplate.ts followUp, resultSlides; reportTemplate.ts',
      [
        'Vad skolorna ser: effekter av närvaroarbetet',
        'Så långt har skolorna kommit i närvarokulturen',
        'Svenska åk 3 – skolornas egna resultat',
        'Medelvärde, vägt efter antal 87,0 %',
        'Skolornas viktigaste insats 2024/2025',
      ],
      [
        'attendanceVoices/attendanceQuotes',
        'attendanceCultures/cultureDistribution',
        'swedish3Schools/swedish3RollUp',
        'priorities/priorityTable',
      ],
    ),
  ],
}
