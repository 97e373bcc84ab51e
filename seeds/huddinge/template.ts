import type { RawBlock, SectionContent, ShowWhen, TemplateContent } from '#document/input/input.ts'
import { titled as block, question as required, type Settings, section as sectionOf } from '../content.ts'
import { appendices } from './templateAppendices.ts'
import { closing, otherFocus } from './templateQuestions.ts'

const section = (
  sectionKey: string,
  kind: SectionContent['kind'],
  title: string,
  blocks: RawBlock[],
  more: Partial<SectionContent> = {},
): SectionContent => sectionOf(sectionKey, title, blocks, { kind, ...more })

const comment = { comment: true, commentLabel: 'Eventuell kommentar' }
const groups = ['all', 'girls', 'boys'].map((group) => ({ group }))
const commentHelp =
  'Välj själva om ni vill kommentera resultaten. Lyft gärna det som sticker ut, åt det ena eller andra hållet: ett ämne, en grupp eller en skillnad mellan flickor och pojkar.'

const question = (blockKey: string, title: string, prompt: string, more: Settings = {}) =>
  required(blockKey, title, prompt, 'Skolans svar', more)

const subjects3 = [
  'art',
  'biology',
  'english',
  'physics',
  'geography',
  'history',
  'physicalEducation',
  'chemistry',
  'mathematics',
  'motherTongue',
  'music',
  'scienceBlock',
  'religion',
  'civics',
  'crafts',
  'socialBlock',
  'swedish',
  'swedishSecond',
  'technology',
]
const subjects = [...subjects3.slice(0, 5), 'homeEconomics', ...subjects3.slice(5)]

const attainment = (grade: number, keys: string[]) =>
  block(`attainment${grade}`, 'subjectAttainment', `Måluppfyllelse per ämne`, {
    grade: String(grade),
    caption: `Måluppfyllelse per ämne i årskurs ${grade}, vårterminen {{år}} (andel elever i procent)`,
    subjects: keys.map((subject) => ({ subject })),
    groups,
    ...comment,
    help: commentHelp,
  })
const merit = (grade: number) =>
  block(`merit${grade}`, 'measureTable', 'Meritvärde och minst E i lästa ämnen', {
    caption: `Meritvärde och minst E i lästa ämnen i årskurs ${grade}`,
    measures: [{ measure: `meritRating17Grade${grade}` }, { measure: `passAllTakenGrade${grade}` }],
    groups,
    comparisons: [{ scope: 'municipality', term: 'VT', yearOffset: 0 }],
    ...comment,
    help: commentHelp,
  })
const tests = (grade: number, keys: [string, string][]) =>
  block(`tests${grade}`, 'nationalTests', 'Nationella prov', {
    grade: String(grade),
    caption: `Andel elever (%) som klarat de nationella proven i årskurs ${grade}`,
    tests: keys.map(([test, label]) => ({ test, label })),
    groups,
    ...comment,
    help: 'Beskriv gärna om något delprov var särskilt svårt och hur ni arbetar vidare med det.',
  })
const core: [string, string][] = [
  ['swedish', 'SV'],
  ['swedishSecond', 'SVA'],
  ['mathematics', 'MA'],
  ['english', 'ENG'],
]
const gapPrompt =
  'Jämför elevernas betyg på vårterminen med resultaten på de nationella proven. Hur många har fått ett högre eller lägre betyg än provbetyget, och skiljer det sig mellan flickor och pojkar?'
const gapHelp =
  'Skolverkets granskningar visar att ett högre ämnesbetyg än provbetyg är vanligare än det omvända, utom i engelska, och att flickor oftare än pojkar får ett högre ämnesbetyg. Hur ser det ut hos er, och hur arbetar ni för en likvärdig betygssättning?'
const shown = (...grades: number[]): { showWhen: ShowWhen } => ({ showWhen: { grades } })

const grade3 = section(
  'grade3',
  'section',
  'Resultatredovisning åk 3',
  [
    attainment(3, subjects3),
    question(
      'nationalTests3',
      'Nationella prov i årskurs 3',
      'Ge en samlad analys av resultaten på de nationella proven i årskurs 3. Vilka delprov har eleverna klarat, och vilka har varit svårare? Vad kan det bero på och hur arbetar ni vidare?',
      { help: 'Utgå från delproven och jämför gärna med tidigare år.' },
    ),
    question(
      'gap3',
      'Skillnad mellan måluppfyllelse och nationella prov',
      'Jämför provresultaten med vårterminens måluppfyllelse. Ser ni några skillnader, och vad kan de i så fall bero på?',
    ),
  ],
  { ...shown(3), newPage: true },
)
const gradeWithMarks = (grade: number, testKeys: [string, string][]) =>
  section(
    `grade${grade}`,
    'section',
    `Resultatredovisning åk ${grade}`,
    [
      attainment(grade, subjects),
      merit(grade),
      tests(grade, testKeys),
      question(`gap${grade}`, 'Skillnad mellan betyg och nationella prov', gapPrompt, { help: gapHelp }),
    ],
    { ...shown(grade), newPage: true },
  )

const indices = [
  'surveyLearning',
  'surveyParticipation',
  'surveyLifestyle',
  'surveySafety',
  'surveyLeisure',
  'surveyMotherTongue',
  'surveySatisfaction',
]
const survey = (band: string, keys: string[], grades: number[]) =>
  block(`survey-${band}`, 'surveyTable', `Årskurs ${band.replace('-', '–')}`, {
    caption: `Trivselenkäten {{år}}, årskurs ${band.replace('-', '–')} (index 0–100)`,
    indices: keys.map((measure) => ({ measure })),
    group: band,
    columns: [
      { scope: 'unit', label: 'Skolan' },
      { scope: 'key:mellersta-nordvastra', label: 'Mellersta/Nordvästra' },
      { scope: 'key:sydvastra-ostra', label: 'Sydvästra/Östra' },
      { scope: 'municipality', label: 'Huddinge' },
    ],
    ...comment,
    help: 'Kommentera gärna styrkor, utvecklingsområden och skillnader mellan kön, klasser eller årskurser.',
    ...shown(...grades),
  })

const followUp: SectionContent[] = [
  section('partFollowUp', 'part', 'Uppföljning av läsåret {{läsår}}', []),
  grade3,
  gradeWithMarks(6, core),
  gradeWithMarks(9, [...core, ['scienceBlock', 'NO'], ['socialBlock', 'SO']]),
  section(
    'survey',
    'section',
    'Normer & värden – resultatredovisning',
    [
      survey('F-3', indices, [0, 1, 2, 3]),
      survey('4-6', indices, [4, 5, 6]),
      survey(
        '7-9',
        indices.filter((key) => key !== 'surveyLeisure'),
        [7, 8, 9],
      ),
    ],
    { newPage: true },
  ),
  section(
    'analysis',
    'section',
    'Målanalys läsåret {{läsår}}',
    [
      block('goalAnalysis', 'goalAnalysis', '', {
        help: 'Målen och det ni planerade för läsåret är hämtade från förra årets dokument. Se {{ref:guidance}} för stöd och exempel på frågor.',
        planningBlock: 'goalPlanning',
      }),
    ],
    {
      newPage: true,
      help: 'Utgå från underlagen i resultatredovisningen. Analysen ska säga varför det blev som det blev, inte bara vad som hände.',
    },
  ),
  section(
    'extra',
    'section',
    'Analys av läsåret {{läsår}} – komplettering',
    (['learning', 'normsAndValues', 'leadership', 'workEnvironment'] as const).map((domain, index) =>
      question(
        `extra-${domain}`,
        ['Lärande', 'Normer & värden', 'Ledarskap', 'Arbetsmiljö'][index] ?? domain,
        'Komplettera vid behov målanalysen inom området.',
        {
          required: false,
          label: '',
          showPrompt: false,
        },
      ),
    ),
    {
      help: 'Den här delen är inte obligatorisk. Här kan ni komplettera målanalysen, till exempel med arbetet i skolspecifika utvecklingsområden.',
    },
  ),
  otherFocus,
]

const planning: SectionContent[] = [
  section('partPlanning', 'part', 'Planering för läsåret {{läsår.nästa}}', []),
  section(
    'planning',
    'section',
    'Planeringsrapport läsåret {{läsår.nästa}}',
    [
      block('goalPlanning', 'goalPlanning', '', {
        link: 'focus',
        linkLabel: 'Kopplas till områdets utvecklingsområde',
        analysisBlock: 'goalAnalysis',
        worksheetBlock: 'goalWorksheet',
        help: 'Utgå från målmallen i {{ref:worksheet}} och de utvecklingsområden som är utmärkta för er skola i {{ref:focusNext}}.',
      }),
    ],
    {
      newPage: true,
      help: 'Formulera de mål som ni ska arbeta med under kommande läsår. Målen följs upp i nästa års målanalys.',
    },
  ),
  closing,
]

/** The SK document of Huddinge: `feedback` came with the second edition. */
export const template = (edition: 1 | 2): TemplateContent => ({
  title: 'Systematiskt kvalitetsarbete – {{enhet}} {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: [
    section('front', 'front', 'Omslag och innehåll', [
      block('cover', 'cover', '', {
        heading: '{{enhet}}',
        subheading: 'Systematiskt kvalitetsarbete',
        lines: [{ text: 'Uppföljning {{läsår}}' }, { text: 'Planering {{läsår.nästa}}' }],
        facts: [
          { label: 'Rektor', value: '{{rektor}}' },
          { label: 'Område', value: '{{område}}' },
          { label: 'Huvudman', value: '{{kommun}}' },
          { label: 'Fastställd', value: '{{fastställd}}' },
          { label: 'Diarienummer', value: '{{diarienummer}}' },
        ],
      }),
      block('contents', 'contents', '', { depth: '2' }),
    ]),
    section(
      'presentation',
      'section',
      'Presentation av skolan',
      [
        question('presentation', '', 'Beskriv er skola för en läsare som inte känner den.', {
          showPrompt: false,
          label: '',
          help: 'Tänk på elevantal, vårdnadshavarnas utbildningsnivå, nyanlända elever, in- och utflyttning och personalomsättning. Beskrivningen ska ge förståelse för verksamhetens styrkor, utmaningar och resultat.',
        }),
      ],
      { newPage: true },
    ),
    ...followUp,
    ...planning.map((one) =>
      one.sectionKey === 'closing' && edition === 1
        ? { ...one, blocks: one.blocks.filter((raw) => raw.blockKey !== 'feedback') }
        : one,
    ),
    ...appendices,
  ],
})
