import type { RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import { titled as block, type Settings, section } from '../content.ts'
import { p, rich, strong } from '../richText.ts'
import { subjectName } from './municipality.ts'
import { type Examined, examined } from './results.ts'

/** A slide: unnumbered, and not in Word's way, where slides follow each other as a handout. */
export const slide = (sectionKey: string, title: string, ...blocks: RawBlock[]): SectionContent =>
  section(sectionKey, title, blocks, { numbered: false })
export const chapter = (sectionKey: string, title: string): SectionContent =>
  section(sectionKey, title, [], { kind: 'part' })
const list = (blockKey: string, items: string[], more: Settings = {}) =>
  block(blockKey, 'list', '', { items: items.map((text) => ({ text })), ...more })

const day = (blockKey: string, rows: [string, string][]) =>
  block(blockKey, 'table', '', {
    numbered: false,
    rowHeading: 'Tid',
    columns: [{ key: 'what', label: 'Punkt', fill: 'given', width: 4 }],
    rows: rows.map(([label, text]) => ({ label: `kl ${label}`, cells: [{ text }] })),
  })
const compulsory = 'Huvudmannens resultatanalys – grundskolan och fritidshemmet'
const upper = 'Huvudmannens resultatanalys – gymnasieskolan'
const preschool = 'Huvudmannens resultatanalys – förskolan'
const again = (what: string) => `Forts. ${what}`

const opening: SectionContent[] = [
  {
    sectionKey: 'deckFront',
    kind: 'front',
    title: 'Omslag',
    blocks: [
      block('deckCover', 'cover', '', {
        heading: 'Resultatuppföljnings- och planeringsdagar {{år}}',
        subheading: '{{kommun}}',
        lines: [{ text: 'Onsdag 4 och torsdag 5 december' }],
        facts: [
          { label: 'Följer upp', value: 'läsåret {{läsår}}' },
          { label: 'För', value: '{{nämnd}}' },
          { label: 'Värd', value: '{{förvaltningschef}}, förvaltningschef' },
        ],
      }),
    ],
  },
  slide(
    'welcome',
    'Välkomna! Onsdag 4 december',
    day('wednesday', [
      ['08.00–08.15', 'Inledning'],
      ['08.15–09.30', compulsory],
      ['09.30–10.00', 'Kaffe'],
      ['10.00–12.00', again(compulsory)],
      ['12.00–13.00', 'Lunch'],
      ['13.00–14.00', again(compulsory)],
      ['14.10–15.00', upper],
      ['15.00–15.30', 'Kaffe'],
      ['15.30–17.00', again(upper)],
    ]),
  ),
  slide(
    'secondDay',
    'Torsdag 5 december',
    day('thursday', [
      ['13.00–14.30', preschool],
      ['14.30–15.00', 'Kaffe'],
      ['15.00–16.00', again(preschool)],
      ['16.00–16.30', 'Avslutning och utvärdering'],
    ]),
  ),
  chapter('partWhy', 'Varför resultat- och uppföljningsdagar?'),
  slide(
    'purpose',
    'Syfte med resultat- och planeringsdagar är att',
    list('purposeList', [
      'bära upp huvudmannens uppdrag att följa upp och utveckla utbildningen, systematiskt och hela tiden.',
      'visa barn- och utbildningsnämnden hur måluppfyllelsen ser ut, både som helhet och mot målindikatorerna, och samtala om det.',
      'visa nämnden vilka orsaker som kan ligga bakom måluppfyllelsen, och samtala om dem.',
      'låta nämnden, verksamhetscheferna och förvaltningschefen resonera om vad som krävs för att fler elever ska nå målen.',
    ]),
  ),
  slide(
    'keywords',
    'Nyckelord huvudmannens systematiska kvalitetsarbete',
    list(
      'keywordList',
      [
        'Tillsammans',
        'Gemensamt ägandeskap',
        'Vetenskaplig grund',
        'Dialog',
        'Långsiktighet',
        'Relationellt förhållningssätt',
        'Nyfikenhet',
        'Lärande organisation',
      ],
      { style: 'keywords' },
    ),
  ),
]

const direction: SectionContent[] = [
  chapter('partCompulsory', 'Grundskolan'),
  slide(
    'listen',
    'När du lyssnar … fundera på',
    list('reflection', [
      'Vad tänker du när du har hört och läst om resultaten läsåret {{läsår}}?',
      'Vilka frågor väcker de hos dig?',
    ]),
    block('reflectionNote', 'richText', '', {
      content: rich(p('Frågorna är det ni sedan samtalar om tillsammans.')),
    }),
  ),
  slide(
    'developmentChain',
    'Utvecklingskedjan',
    block('chain', 'figure', '', {
      kind: 'chain',
      direction: 'horizontal',
      caption: 'Från stabil organisation till elevernas lärande',
      alt: 'En kedja i fyra led: stabil arbetsorganisation leder till att bygga kapacitet för förbättringsarbete i rektorsgruppen, som leder till kompetenta, nyfikna och modiga lärare, som leder till kompetenta, nyfikna och modiga elever.',
      items: [
        { label: 'Stabil arbetsorganisation', detail: 'Rutiner som bär i vardagen' },
        {
          label: 'Bygga kapacitet för förbättringsarbete i rektorsgruppen',
          detail: 'Rektorer som lär av varandra',
        },
        { label: 'Kompetenta, nyfikna och modiga lärare', detail: 'Undervisning som prövas och förbättras' },
        { label: 'Kompetenta, nyfikna och modiga elever', detail: 'Fler når målen' },
      ],
    }),
    block('chainReading', 'richText', '', {
      variant: 'info',
      heading: 'Så läser vi kedjan',
      content: rich(
        p(
          'Varje led bär nästa. Vi börjar i det vi själva råder över, organisationen och ledningen, och följer verkan ända fram till elevernas resultat.',
        ),
      ),
    }),
  ),
  slide(
    'capacity',
    'Bygga kapacitet i rektorsgruppen',
    block('capacityList', 'list', 'Kompetenta, nyfikna och modiga rektorer', {
      intro: 'Vad behöver vi göra?',
      items: [
        'Våga utmana varandra, på alla nivåer',
        'Avgränsa och fördjupa: rätt insats för just den enhetens behov',
        'Hålla i och hålla ut',
        'Följa upp att verksamheterna är rättssäkra och att insatserna ger högre resultat',
      ].map((text) => ({ text })),
    }),
    block('redThread', 'richText', '', {
      content: rich(p(strong('En röd tråd: förskolan – grundskolan – gymnasieskolan'))),
    }),
  ),
]

const lastYear = 'Uppföljning föregående års förbättringsarbete'
/** Text and effects are written anew each year, in the deck's own form. */
const told = (key: string, what: string, more: Settings = {}) =>
  block(`${key}Text`, 'question', '', {
    prompt: `Vad har vi gjort under {{läsår}}: ${what}?`,
    type: 'longText',
    required: true,
    showPrompt: false,
    ...more,
  })
const effects = (key: string, what: string, more: Settings = {}) =>
  block(`${key}Effects`, 'list', 'Effekt av insatsen', { answered: true, required: true, itemLabel: what, ...more })
const quotes = (blockKey: string, sourceKey: string) => block(blockKey, 'rollUp', '', { sourceKey, show: 'quotes' })
const absenceChart = (blockKey: string, measure: string, caption: string) =>
  block(blockKey, 'chart', '', {
    caption,
    source: 'measures',
    measures: [measure],
    groups: Array.from({ length: 9 }, (_, index) => `grade${index + 1}`),
    periods: [
      { term: 'VT', yearOffset: -1 },
      { term: 'VT', yearOffset: 0 },
    ],
    scopes: ['unit'],
    categoriesBy: 'group',
    seriesBy: 'period',
    max: '10',
  })

const followUp: SectionContent[] = [
  slide(
    'attendanceWork',
    `${lastYear} – Ökad närvaro`,
    told('attendance', 'ökad närvaro'),
    effects('attendance', 'Effekt', { beside: true }),
  ),
  slide(
    'attendanceVoices',
    'Vad skolorna ser: effekter av närvaroarbetet',
    quotes('attendanceQuotes', 'attendanceEffects'),
  ),
  slide(
    'attendanceCultures',
    'Så långt har skolorna kommit i närvarokulturen',
    block('cultureDistribution', 'rollUp', '', {
      sourceKey: 'attendanceCulture',
      show: 'distribution',
      showChart: true,
      chartMax: '4',
      scale: 'culture',
      caption: 'Antal skolor på varje nivå',
      numbered: false,
    }),
  ),
  slide(
    'absenceComparison',
    'Jämförelse av frånvaro mellan vt-{{år.förra}} och vt-{{år}}',
    block('absenceList', 'list', '', {
      intro: 'Jämförelsen av frånvarostatistik visar att:',
      answered: true,
      required: true,
      itemLabel: 'Iakttagelse',
    }),
  ),
  slide(
    'absence20to29',
    'Frånvaro 20–29 %',
    absenceChart('absenceChart20', 'absence20to29', 'Andel elever (%) med 20–29 procents frånvaro, per årskurs'),
  ),
  slide(
    'absence30to49',
    'Frånvaro 30–49 %',
    absenceChart('absenceChart30', 'absence30to49', 'Andel elever (%) med 30–49 procents frånvaro, per årskurs'),
  ),
  slide(
    'absenceSchools',
    'Minst 20 % frånvaro – skolornas egna uppgifter',
    block('absenceRollUp', 'rollUp', '', {
      source: 'measure',
      measure: 'absence20',
      caption: 'Andel elever (%) med minst 20 procents frånvaro, vt-{{år}}',
      showChart: true,
      chartMax: '20',
      sortBy: 'value',
      numbered: false,
    }),
  ),
  slide(
    'assessmentWork',
    `${lastYear} – Likvärdig bedömning`,
    told('assessment', 'likvärdig bedömning'),
    effects('assessment', 'Effekt', { beside: true }),
  ),
  slide('assessmentVoices', 'Vad skolorna ser: sambedömning', quotes('assessmentQuotes', 'assessmentEffects')),
  slide(
    'analysisWork',
    `${lastYear} – Likvärdig bedömning: Analysarbete`,
    told('analysis', 'analysarbete'),
    effects('analysis', 'Effekt'),
    block('analysisLink', 'question', '', {
      prompt: 'Var finns mer att läsa?',
      type: 'richText',
      showPrompt: false,
      whenEmpty: 'omit',
    }),
  ),
]

/** Per subject: the municipality over three springs, then the schools' own figures with links to their reports. */
const resultSlides = ({ grade, subject }: Examined): SectionContent[] => {
  const key = `${subject}${grade}`
  const name = `${subjectName(subject)} åk ${grade}`
  const caption = 'Andel elever (%) som nått kriterierna'
  return [
    slide(
      key,
      name,
      block(`${key}Chart`, 'chart', '', {
        caption: `${caption}, {{kommun}}`,
        source: 'measures',
        measures: [`attainmentGrade${grade}.${subject}`],
        groups: ['all', 'girls', 'boys'],
        scopes: ['unit'],
        categoriesBy: 'period',
        seriesBy: 'group',
      }),
    ),
    slide(
      `${key}Schools`,
      `${name} – skolornas egna resultat`,
      block(`${key}RollUp`, 'rollUp', '', {
        source: 'measure',
        measure: `attainmentGrade${grade}.${subject}`,
        grades: [String(grade)],
        caption: `${caption}, vt-{{år}}`,
        showChart: true,
        numbered: false,
      }),
    ),
  ]
}
const gradeChapter = (grade: number): SectionContent[] => [
  chapter(`partGrade${grade}`, `Åk ${grade}`),
  ...examined.filter((one) => one.grade === grade).flatMap(resultSlides),
  slide(`analysis${grade}Voices`, `Skolornas analys åk ${grade}`, quotes(`analysis${grade}Quotes`, `analysis${grade}`)),
]

const ending: SectionContent[] = [
  chapter('partEnd', 'Avslutning och utvärdering'),
  slide(
    'priorities',
    'Skolornas viktigaste insats {{läsår.nästa}}',
    block('priorityTable', 'rollUp', '', {
      sourceKey: 'priority',
      show: 'table',
      caption: 'Skolornas egna ord',
      numbered: false,
    }),
  ),
]

/** The municipality's slides: its own words, and the schools' figures and answers as they hand in their reports. */
export const deckTemplate: TemplateContent = {
  title: 'Resultatdagar {{år}}',
  language: 'sv',
  layout: 'slides',
  sections: [...opening, ...direction, ...followUp, ...[3, 6, 9].flatMap(gradeChapter), ...ending],
}
