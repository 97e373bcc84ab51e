import type { SectionContent, TemplateContent } from '#document/input/input.ts'
import { titled as block, section } from '../content.ts'
import { p, rich } from '../richText.ts'
import { on, question } from './build.ts'
import { comments, development } from './templateAnalysis.ts'
import { followUp } from './templateFollowUp.ts'
import { assessment } from './templateRatings.ts'
import { results } from './templateResults.ts'

const points = (blockKey: string, title: string, itemLabel: string, help: string): SectionContent =>
  section(`${blockKey}-section`, title, [
    block(blockKey, 'list', '', { answered: true, required: true, itemLabel, intro: '', max: 10, help }),
  ])

const front = (subtitle: string): SectionContent => ({
  sectionKey: 'front',
  kind: 'front',
  title: 'Omslag och innehåll',
  blocks: [
    block('cover', 'cover', '', {
      heading: subtitle,
      subheading: '{{enhet}}',
      lines: [{ text: 'Resultat {{läsår}}' }, { text: 'Utveckling {{läsår.nästa}}' }],
      facts: [
        { label: 'Nivå', value: '{{nivå}}' },
        { label: 'Ansvarig', value: '{{ansvarigNamn}}, {{ansvarig}}' },
        { label: 'Huvudman', value: '{{kommun}}' },
      ],
    }),
    block('contents', 'contents', '', { depth: '2' }),
  ],
})

const foreword = section(
  'foreword',
  'Målbild för Södertäljes förskolor och skolor',
  [
    question('forewordText', '', 'Förordets inledning', {
      showPrompt: false,
      help: 'Säg varför arbetet är viktigt, vad som har gått bra och vad som återstår. Förordet skrivs under av {{ansvarig}}.',
    }),
    block('vision', 'list', '', {
      style: 'numbers',
      intro: 'Målbilden är att:',
      items: [
        {
          text: 'Meritvärdet fortsätter att stiga och fler elever blir behöriga till ett nationellt program på gymnasiet.',
        },
        { text: 'En större andel av eleverna går ut gymnasieskolan med examen.' },
        {
          text: 'Södertälje kommuns förskolor, grundskolor och gymnasieskolor leder utvecklingen i Sverige när det gäller undervisning som gör familjebakgrunden mindre avgörande.',
        },
      ],
    }),
    block('expectations', 'richText', '', {
      content: rich(
        p(
          'Vägen dit går genom höga förväntningar, stor ambition och engagemang hos alla och på alla nivåer. Förväntningarna ska märkas i miljöerna, i hur vi bemöter varandra och i de normer och värden som bär verksamheten.',
        ),
      ),
    }),
    block('signature', 'people', '', { people: [{ name: '{{ansvarigNamn}}', title: '{{ansvarigTitel}}' }] }),
  ],
  { numbered: false, newPage: true },
)

const purpose = section(
  'purpose',
  'Plan för systematiskt kvalitetsarbete',
  [
    block('purposeText', 'richText', '', {
      content: rich(
        p(
          'Skollagen kräver att varje kommun planerar, följer upp och utvecklar sin utbildning. Formen väljer kommunen själv, men arbetet måste ha en struktur.',
        ),
        p(
          'I {{kommun}} är strukturen lika för förskola, grundskola, gymnasieskola och särskola, och lika på alla tre nivåerna. Grundsärskolan ingår i grundskolans plan och gymnasiesärskolan i gymnasieskolans. Det här är planen på {{nivå}} för {{enhet}}, och ansvarig för den är {{ansvarig}}.',
        ),
      ),
    }),
    block('levels', 'table', '', {
      caption: 'Planens tre nivåer',
      columns: [
        { key: 'plan', label: 'Planen gäller', fill: 'given' },
        { key: 'responsible', label: 'Ansvarig', fill: 'given' },
      ],
      rowHeading: 'Nivå',
      rows: [
        {
          key: 'municipality',
          label: 'Kommunnivå',
          cells: [{ text: 'alla verksamheter' }, { text: 'utbildningsdirektören' }],
        },
        {
          key: 'division',
          label: 'Verksamhetsnivå',
          cells: [{ text: 'förskolan, grundskolan eller gymnasieskolan' }, { text: 'verksamhetschefen' }],
        },
        {
          key: 'unit',
          label: 'Enhetsnivå',
          cells: [{ text: 'den egna enheten' }, { text: 'förskolechefen eller rektor' }],
        },
      ],
    }),
    block('parts', 'figure', '', {
      kind: 'chain',
      direction: 'horizontal',
      caption: 'Planens tre delar',
      alt: 'Tre delar i följd: resultatdelen leder till analysdelen, som leder till utvecklingsdelen.',
      items: [
        { label: 'Resultatdel', detail: 'Vad vi gjorde och var vi står: statistik och självskattning' },
        { label: 'Analysdel', detail: 'Läget belyst ur fem perspektiv' },
        { label: 'Utvecklingsdel', detail: 'Åtgärder som ska höja måluppfyllelsen' },
      ],
    }),
    block('purposeRules', 'richText', '', {
      content: rich(
        p(
          'Planen gäller i ett år. Den tas fram tillsammans med ansvariga politiker, berörda chefer och medarbetare samt elever och vårdnadshavare. Områden och åtgärder ska svara mot behov som resultaten och analysen visar. Texten ska vara saklig och kritiskt prövande, åtgärderna konkreta och avgränsade.',
        ),
        p(
          'Två saker avgör om arbetet lyckas: att uppföljningen har en tydlig struktur, och att den frågar efter åtgärdernas effekter på barnens och elevernas lärande.',
        ),
      ),
    }),
  ],
  { newPage: true },
)

const organisation = section('organisation', 'Vår organisation', [
  question('organisationText', '', 'Beskriv organisationen och vem som ansvarar för vad.', {
    showPrompt: false,
    help: 'Nämn enheter, ledning och vilket stöd som finns.',
  }),
])

const closing = section('evaluation', 'Uppföljning och utvärdering', [
  block('evaluationText', 'richText', '', {
    content: rich(
      p(
        'Förbättringsområden och utvecklingsområden följs upp och utvärderas i utbildningskontorets ledningsgrupp, i rektorernas och förskolechefernas grupper och i nämnderna. Till stöd finns en arbets- och tidsplan och en digital målstyrningstavla. Ansvarig är {{ansvarig}}.',
      ),
    ),
  }),
  question('evaluationOwn', '', 'Hur och när följs den här planen upp under läsåret {{läsår.nästa}}?'),
])

/** Plans of the units below, gathered: the same improvement areas that they have written in their own documents. */
const unitsBelow: SectionContent = {
  ...section(
    'unitsBelow',
    'Enheternas förbättringsområden {{läsår.nästa}}',
    [
      block('areasBelow', 'rollUp', '', {
        intro: 'Ur de planer som verksamheter och enheter har lämnat in för läsåret.',
        caption: 'Förbättringsområden i inlämnade planer',
        source: 'answers',
        sourceKey: 'ownAreas',
        field: 'records.area',
        show: 'table',
        showMissing: false,
      }),
    ],
    on('municipality', 'division'),
  ),
  kind: 'appendix',
}

/** One template for the municipality, its divisions and their units; what differs is conditions and roles. */
export const template: TemplateContent = {
  title: 'Plan för systematiskt kvalitetsarbete – {{enhet}} {{läsår.nästa}}',
  language: 'sv',
  layout: 'report',
  sections: [
    front('Plan för systematiskt kvalitetsarbete'),
    foreword,
    purpose,
    points('strengths', 'Våra styrkor', 'Styrka', 'Det som resultaten visar att ni är bra på. Tre till fem punkter.'),
    points('challenges', 'Våra utmaningar', 'Utmaning', 'Det som måste bli bättre.'),
    points('focus', 'Vårt fokus {{läsår.nästa}}', 'Fokus', 'Det som styr prioriteringarna under läsåret.'),
    organisation,
    ...followUp,
    ...assessment,
    ...results,
    ...comments,
    ...development,
    closing,
    unitsBelow,
  ],
}

/** The self-assessment alone, as it was made before the plan had a template of its own. */
export const assessmentTemplate: TemplateContent = {
  title: 'Självskattning – {{enhet}} {{läsår}}',
  language: 'sv',
  layout: 'report',
  sections: assessment.map((one) => ({ ...one, kind: 'section' })),
}
