import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { titled as block, type Settings, section } from '../content.ts'
import { p, rich } from '../richText.ts'
import { central, local, question } from './build.ts'
import { developmentAreas } from './templateFollowUp.ts'

const sub = { kind: 'subsection' as const }
const perspective = (key: string, title: string, prompt: string): SectionContent =>
  section(`${key}Section`, title, [question(key, '', prompt)], sub)

/** S13: five perspectives, each opened by its guiding question. */
export const comments: SectionContent[] = [
  section('comments', 'Kommentarer till resultaten {{läsår}}', [], { newPage: true }),
  perspective(
    'comparison',
    'Kommentar till resultaten utifrån ett jämförande perspektiv',
    'Hur har resultaten utvecklats över tid? Vad blir bättre eller sämre, vilka tendenser syns, och vad är naturlig variation respektive bestående förändring?',
  ),
  perspective(
    'organisationComment',
    'Kommentarer utifrån ett organisations- och ledningsperspektiv',
    'Är organisationen ändamålsenlig och effektiv? Finns system och rutiner för att hantera problem, en vilja att lösa dem gemensamt och en beredskap att lära tillsammans?',
  ),
  perspective(
    'resources',
    'Kommentarer utifrån ett resurs- och kompetensperspektiv',
    'Fördelas och används resurserna efter resultat, analys och behov? Har vi rätt resurser, och ser vi att de ger högre kvalitet och bättre resultat?',
  ),
  perspective(
    'methods',
    'Kommentarer utifrån ett metod- och forskningsperspektiv',
    'Är arbetsformerna anpassade till behoven? Varierar metoderna efter förutsättningarna, och leder det kollegiala lärandet till att de förbättras?',
  ),
  perspective(
    'intersectionality',
    'Kommentarer utifrån ett intersektionalitetsperspektiv',
    'Ser vi varje barn och elev som en egen individ med många identiteter? Vet vi hur normer och strukturer påverkar, och vilka olika förutsättningar barn och elever har att möta kraven?',
  ),
]

const area = { key: 'area', label: 'Förbättringsområde', type: 'shortText', required: true }
const background = { key: 'background', label: 'Bakgrund', required: true }
const effects = { key: 'effects', label: 'Förväntade effekter', required: true }
const focus = { key: 'focus', label: 'Fokus på att förbättra', required: true }
const cards = (blockKey: string, columns: Settings[], more: Settings = {}): RawBlock =>
  block(blockKey, 'records', '', {
    itemLabel: 'Förbättringsområde',
    print: 'matrix',
    atLeast: 1,
    columns,
    ...more,
  })
/** Who decides is a role of the municipality, so no card can name another division's head. */
const decided = (by: string, plan: string) => ({
  key: 'measures',
  label: 'Åtgärder',
  fill: 'given',
  text: `Åtgärderna på verksamhetsnivå beslutas av ${by} och står i ${plan}. Därutöver vidtar enheterna egna åtgärder efter sina resultat och behov.`,
})
const intro = (blockKey: string, words: string) => block(blockKey, 'richText', '', { content: rich(p(words)) })

const division = (key: string, title: string, form: string, head: string, heads: string, plan: string) =>
  section(
    `areas${key}Section`,
    title,
    [
      intro(
        `areas${key}Intro`,
        `Områdena för ${form} är fastställda av {{${head}}} i dialog med {{utbildningsdirektör}} och ${heads}.`,
      ),
      cards(`areas${key}`, [area, background, effects, decided(`{{${head}}}`, plan)]),
    ],
    { ...sub, ...central },
  )

/** S14: one card per area. On the municipality's level per division, below it one's own. */
const improvement: SectionContent[] = [
  section('areas', 'Förbättringsområden {{läsår.nästa}}', []),
  section(
    'areasOfficeSection',
    'Utbildningskontorets förbättringsområden',
    [
      intro(
        'areasOfficeIntro',
        'Områdena är fastställda av {{utbildningsdirektör}} i dialog med {{ekonomichef}} och {{stabschef}} och, i det som rör alla verksamheter, med verksamhetscheferna.',
      ),
      cards('areasOffice', [
        area,
        background,
        effects,
        focus,
        {
          key: 'measures',
          label: 'Åtgärder',
          fill: 'given',
          text: 'Åtgärderna beslutas av {{ekonomichef}} och {{stabschef}} i utbildningskontorets plan för systematiskt kvalitetsarbete och av verksamhetscheferna i deras planer. Därutöver vidtar enheterna egna åtgärder efter sina resultat och behov.',
        },
      ]),
    ],
    { ...sub, ...central },
  ),
  section(
    'areasResourceSection',
    'Resurscentrums förbättringsområden',
    [
      intro(
        'areasResourceIntro',
        'Resurscentrum stöder de områden som förskolan, grundskolan och gymnasieskolan har valt. Barn- och elevhälsan, som finns med i alla verksamheter, är dessutom ett eget uppdrag.',
      ),
      cards('areasResource', [
        area,
        background,
        effects,
        focus,
        decided('{{resurschef}}', 'Resurscentrums plan för systematiskt kvalitetsarbete'),
      ]),
    ],
    { ...sub, ...central },
  ),
  division(
    'Preschool',
    'Förskolans förbättringsområde',
    'förskolan',
    'förskolechef',
    'förskolecheferna',
    'förskolans plan för systematiskt kvalitetsarbete',
  ),
  division(
    'Compulsory',
    'Grundskolans förbättringsområden',
    'grundskolan',
    'grundskolechef',
    'grundskolans rektorer',
    'grundskolans och grundsärskolans plan för systematiskt kvalitetsarbete',
  ),
  division(
    'UpperSecondary',
    'Gymnasiets förbättringsområde',
    'gymnasieskolan',
    'gymnasiechef',
    'gymnasieskolans rektorer',
    'gymnasieskolans och gymnasiesärskolans plan för systematiskt kvalitetsarbete',
  ),
  section(
    'ownAreasSection',
    'Förbättringsområden på {{nivå}}',
    [
      intro(
        'ownAreasIntro',
        'Områdena är fastställda av {{ansvarig}} utifrån resultaten och analysen. Åtgärderna på {{nivå}} beslutas av {{ansvarig}}.',
      ),
      cards('ownAreas', [
        area,
        background,
        effects,
        focus,
        { key: 'measures', label: 'Åtgärder', required: true, help: 'Konkret och avgränsat: vad, vem och när.' },
      ]),
    ],
    { ...sub, ...local },
  ),
]

const research = [
  'Forskning och beprövad erfarenhet pekar ut ett gott pedagogiskt ledarskap som en framgångsfaktor för hög måluppfyllelse i förskola och skola.',
  'Forskning och beprövad erfarenhet visar att en lärande organisation är en framgångsfaktor för hög måluppfyllelse i förskola och skola.',
  'Forskning och beprövad erfarenhet visar att styrning mot mål och resultat är en framgångsfaktor för hög måluppfyllelse i förskola och skola.',
  'Av allt inom förskolans och skolans egen kontroll har undervisningens kvalitet störst betydelse för måluppfyllelsen. Det visar forskning och beprövad erfarenhet.',
]

/** S15: the four lasting areas, with the measures of this level only. */
const lasting = section('developmentAreas', 'Utvecklingsområden {{läsår.nästa}}', [
  intro(
    'developmentAreasIntro',
    'Utvecklingsområdena gäller alla verksamheter och enheter. De är fastställda av {{utbildningsdirektör}} efter dialog med verksamhetschefer, rektorer och förskolechefer. Åtgärder finns på alla nivåer; här står bara de som beslutas av {{ansvarig}}.',
  ),
  block('developmentCards', 'records', '', {
    itemLabel: 'Utvecklingsområde',
    print: 'matrix',
    addRecords: false,
    columns: [
      { key: 'background', label: 'Bakgrund', fill: 'given' },
      { key: 'quality', label: 'Prioriterad kvalitet', required: true },
      { key: 'effect', label: 'Förväntad effekt', required: true },
      { key: 'measures', label: 'Åtgärder', required: true },
    ],
    preset: developmentAreas.map((one, index) => ({
      ...one,
      cells: [{ column: 'background', text: research[index] ?? '' }],
    })),
  }),
])

export const development: SectionContent[] = [...improvement, lasting]
