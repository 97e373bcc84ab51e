import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { titled as block, type Settings, section } from '../content.ts'
import { p, rich } from '../richText.ts'
import { central, local } from './build.ts'

/** Four strategies with the criteria that define their normal state, the source's meaning in other words. */
const strategies: { key: string; label: string; mean: string; criteria: [string, string, string, string] }[] = [
  {
    key: 'leadership',
    label: 'Pedagogisk ledning',
    mean: 'Genomsnitt för pedagogisk ledning',
    criteria: [
      'Ledningen visar i ord och handling mål och verksamhetsidé och vet hur de blir till undervisning.',
      'Ledningen driver ett systematiskt kvalitetsarbete som svarar mot behoven, är avgränsat och omfattar alla medarbetare.',
      'Ledningen har fördelat arbetet ändamålsenligt efter det nationella och det kommunala uppdraget.',
      'Ledningen har höga förväntningar på medarbetarna och en tydlig process för att följa och stödja deras lärande.',
    ],
  },
  {
    key: 'learningOrganisation',
    label: 'Lärande organisation',
    mean: 'Genomsnitt för lärande organisation',
    criteria: [
      'Det finns en ansvarskultur där alla medarbetare tar del i utvecklingen och i nödvändiga förbättringar.',
      'Det finns en professionell kultur där samarbete, flexibilitet och utmaning leder till att man söker lösningar.',
      'Det finns ett kollegialt lärande som är strukturerat, styrs av behov och gör undervisningen bättre.',
      'Aktuell forskning och beprövad erfarenhet är känd och används i samtal, processer och beslut.',
    ],
  },
  {
    key: 'goalSteering',
    label: 'Mål- och resultatstyrning',
    mean: 'Genomsnitt för mål- och resultatstyrning',
    criteria: [
      'Elevernas utveckling mot målen följs löpande och formativt i alla ämnen.',
      'Elevernas måluppfyllelse är väl känd av ledare, medarbetare, elever och vårdnadshavare.',
      'Ledning och medarbetare analyserar resultaten tillsammans och ser till att förändringar genomförs på båda nivåerna.',
      'Uppföljning, analys och åtgärder tar hänsyn till kraven på extra anpassningar och särskilt stöd.',
    ],
  },
  {
    key: 'teaching',
    label: 'Kvalité i lärandet',
    mean: 'Genomsnitt för kvalité i lärandet',
    criteria: [
      'Undervisningen präglas av ledarskapskompetens: den är målstyrd och det råder arbetsro.',
      'Undervisningen präglas av relationell kompetens: lärare och elever respekterar varandra och förväntningarna är höga.',
      'Undervisningen präglas av didaktisk kompetens: den varieras efter elevernas behov och förutsättningar.',
      'Undervisningen är väl planerad efter styrdokumenten, och lärandet följs upp både formativt och summativt.',
    ],
  },
]

const rating = (suffix: string, settings: (strategy: (typeof strategies)[number], index: number) => Settings) =>
  strategies.map(
    (strategy, index): RawBlock =>
      block(`rating-${strategy.key}${suffix}`, 'rating', '', {
        criteriaHeading: 'Normalläge',
        criteria: strategy.criteria.map((label, at) => ({ key: `c${at + 1}`, label: `${at + 1}. ${label}` })),
        scale: 'normalState',
        meanLabel: strategy.mean,
        showLegend: index === 0,
        ...settings(strategy, index),
      }),
  )

/** S7: the municipality types the means of its two roles; divisions and units answer one by one and see earlier years. */
export const assessment: SectionContent[] = [
  section(
    'assessment',
    'Uppföljning av strategier för högre måluppfyllelse',
    [
      block('assessmentIntro', 'richText', '', {
        content: rich(
          p(
            'De kommunala förskolorna och skolorna har enats om fyra strategier för högre måluppfyllelse. Till varje strategi hör fyra kriterier, som tillsammans beskriver ett normalläge.',
          ),
          p(
            'Minst en gång om året skattar verksamheten hur nära normalläget den är, på en skala från 1 till 5. Skalans steg förklaras under den första tabellen.',
          ),
        ),
      }),
      ...rating('', ({ label }) => ({
        caption: `${label} (U = utbildningsdirektör, VC = verksamhetschefer)`,
        roles: [
          { key: 'director', label: 'U {{år}}' },
          { key: 'heads', label: 'VC {{år}}' },
        ],
        entry: 'means',
        ...central,
      })),
      ...rating('-own', ({ label }) => ({
        caption: `${label}: {{skattare1}} och {{skattare2}}`,
        roles: [
          { key: 'lead', label: '{{skattare1}}' },
          { key: 'staff', label: '{{skattare2}}' },
        ],
        entry: 'respondents',
        showLastYear: true,
        trendYears: 2,
        help: 'Lägg till en rad för var och en som skattar. Genomsnitten räknas ut.',
        ...local,
      })),
    ],
    { kind: 'subsection' },
  ),
]
