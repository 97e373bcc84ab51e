import type { RawBlock, SectionContent } from '#document/input/input.ts'
import { titled as block, type Settings, section } from '../content.ts'
import { p, rich } from '../richText.ts'
import { central, forms } from './build.ts'

const areas = (blockKey: string, title: string, more: Settings): RawBlock =>
  block(blockKey, 'records', title, {
    itemLabel: 'Förbättringsområde',
    print: 'cards',
    titleColumn: 'area',
    atLeast: 1,
    columns: [
      { key: 'area', label: 'Förbättringsområde', type: 'shortText', required: true },
      { key: 'background', label: 'Bakgrund', required: true, help: 'Vilket behov hade konstaterats?' },
      { key: 'measures', label: 'Åtgärder', required: true, help: 'Vad har genomförts under läsåret?' },
      { key: 'effects', label: 'Effekter', required: true, help: 'Vad har det lett till, och vad återstår?' },
    ],
    ...more,
  })

const improvement = section(
  'followUpAreas',
  'Uppföljning av prioriterade förbättringsområden, {{läsår}}',
  [
    block('followUpIntro', 'richText', '', {
      content: rich(
        p(
          'Ett förbättringsområde är något vi arbetar med under begränsad tid. Verksamhetscheferna väljer områdena i dialog med {{utbildningsdirektör}} och med förskolechefer och rektorer. Eftersom behoven skiljer sig åt varierar åtgärderna mellan enheterna.',
        ),
        p(
          'Redovisningen på {{nivå}} är övergripande och bygger på resultatuppföljningar, verksamhetsbesök, samtal med förskolechefer och rektorer samt ledningsgruppens återkommande avstämningar.',
        ),
      ),
    }),
    areas('followUpPreschool', 'Förskolans förbättringsområden', forms('preschool')),
    areas('followUpCompulsory', 'Grundskolans förbättringsområden', forms('compulsory')),
    areas('followUpUpperSecondary', 'Gymnasiets förbättringsområden', forms('upperSecondary')),
    areas('followUpResource', 'Resurscentrums förbättringsområde', central),
    areas('followUpOffice', 'Utbildningskontorets/stabens förbättringsområden', central),
  ],
  { kind: 'subsection' },
)

export const developmentAreas = [
  { key: 'leadership', label: 'Pedagogisk ledning' },
  { key: 'learningOrganisation', label: 'Lärande organisation' },
  { key: 'goalSteering', label: 'Mål- och resultatstyrning' },
  { key: 'teaching', label: 'Kvalitet i undervisningen' },
]
const meanings = [
  'Ledarskapet ska vara idébaserat, pedagogiskt och stödjande. Ledningens tid ska gå till det pedagogiska uppdraget och till ett förändringsarbete som styrs av mål.',
  'Kollegor samarbetar, utbyter erfarenheter och söker lösningar. I det kollegiala lärandet tar alla gemensamt ansvar för att undervisningen förbättras utifrån resultat och behov.',
  'Målen är väl kända, och resultat och analyser avgör hur resurser används och vilka åtgärder som vidtas. Var och en använder sitt handlingsutrymme.',
  'Undervisningen är målstyrd, har arbetsro och bärs av goda relationer. Tre kompetenser ska stärkas: ledarskap, didaktik och relationer.',
]

const development = section(
  'followUpDevelopment',
  'Uppföljning av utvecklingsområden, {{läsår}}',
  [
    block('developmentIntro', 'richText', '', {
      content: rich(
        p(
          'Utvecklingsområdena är våra långsiktiga strategier för högre måluppfyllelse. De är fastställda av {{utbildningsdirektör}} efter dialog med chefer och rektorer och vilar på vad forskning och erfarenhet visar om framgångsrika förskolor och skolor. Här redovisas åtgärder på {{nivå}}.',
        ),
      ),
    }),
    block('followUpDevelopmentAreas', 'records', '', {
      itemLabel: 'Utvecklingsområde',
      print: 'cards',
      addRecords: false,
      columns: [
        { key: 'meaning', label: 'Vad området innebär', fill: 'given' },
        { key: 'measures', label: 'Åtgärder och kommentar', required: true },
        { key: 'effects', label: 'Effekter', required: true },
        { key: 'next', label: 'Prioriterat framöver', required: true },
      ],
      preset: developmentAreas.map((area, index) => ({
        ...area,
        cells: [{ column: 'meaning', text: meanings[index] ?? '' }],
      })),
    }),
  ],
  { kind: 'subsection' },
)

/** S6: what came of last year's areas, per school form, and of the four lasting ones. */
export const followUp: SectionContent[] = [
  section('followUp', 'Resultatuppföljning {{läsår}}', []),
  improvement,
  development,
]
