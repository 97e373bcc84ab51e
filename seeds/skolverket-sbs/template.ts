import type { RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import { block, section as sectionOf } from '../content.ts'
import { p, rich, strong } from '../richText.ts'

type Kind = 'final' | 'interim'
const words = {
  final: {
    title: 'Slutredovisning av insatser inom ramen för Samverkan för bästa skola',
    heading: 'Syftet med slutredovisningen',
    purpose: [
      'Slutredovisningen hör till det systematiska kvalitetsarbete som huvudmannen och förskolorna eller skolorna bedriver. Den ska stödja arbetet framåt genom att visa de förbättringar som huvudmannen kan bygga vidare på.',
      'Både huvudmannen och Skolverket får genom redovisningen se hur insatserna har bidragit till att verksamheten utvecklas mot högre måluppfyllelse. Viktigt underlag är de delredovisningar som huvudmannen tidigare har lämnat till Skolverket.',
    ],
    format: 'Slutredovisningen lämnas in som Word-fil.',
    economy: 'Ekonomin slutredovisas för sig, i en annan mall från Skolverket.',
  },
  interim: {
    title: 'Delredovisning av insatser inom ramen för Samverkan för bästa skola',
    heading: 'Syftet med delredovisningen',
    purpose: [
      'Delredovisningen visar hur långt huvudmannen har kommit med insatserna och vilka förbättringar som redan går att se. Den hör till det systematiska kvalitetsarbetet och ligger till grund för slutredovisningen.',
    ],
    format: 'Delredovisningen lämnas in som Word-fil.',
    economy: 'Ekonomin redovisas för sig, i en annan mall från Skolverket.',
  },
}

const section = (sectionKey: string, title: string, blocks: RawBlock[], help = ''): SectionContent =>
  sectionOf(sectionKey, title, blocks, { numbered: false, ...(help ? { help } : {}) })
const filledIn = (key: string, label: string, type: string, help: string) => ({
  key,
  label,
  fill: 'answer',
  type,
  required: true,
  help,
})

/** The agency's labels as its form has them, where they say more than the block's own. */
const rows = [
  { key: 'name', label: 'Namn på insats', help: 'Ange nummer och namn enligt överenskommelse om insatser.' },
  { key: 'agreement', label: 'Överenskommelse om insatser', help: 'Beteckning och diarienummer.' },
  { key: 'participants', label: 'Antal deltagare i insatsen och deras funktioner' },
  {
    key: 'degrees',
    label: 'I vilken utsträckning har ni nått målen? (grönt – uppnått, gult – på god väg, rött – påbörjat)',
  },
  {
    key: 'followUp',
    label:
      'Vilka har varit delaktiga i uppföljningen och på vilket sätt? (till exempel genom workshops, enkäter med mera)',
    help: 'Till exempel genom workshops, enkäter med mera.',
  },
]

/** Final and interim report are one model: the block leaves out of the interim one what cannot be known yet. */
export const template = (kind: Kind): TemplateContent => {
  const { title, heading, purpose, format, economy } = words[kind]
  return {
    title,
    language: 'sv',
    layout: 'letter',
    sections: [
      section('facts', 'Uppgifter om redovisningen', [
        block('facts', 'documentControl', {
          rows: [
            { key: 'principal', label: 'Huvudman', fill: 'given', value: '{{huvudman}}' },
            { key: 'unit', label: 'Skola', fill: 'given', value: '{{enhet}}' },
            filledIn('period', 'Redovisningen avser', 'shortText', 'Från och med vilken termin, till och med vilken.'),
            filledIn('contact', 'Kontaktperson', 'person', 'Den som Skolverket kan fråga.'),
          ],
        }),
      ]),
      section('purpose', heading, [
        block('purpose', 'richText', {
          content: rich(...purpose.map((text) => p(text)), p(strong(format)), p(economy)),
        }),
      ]),
      section(
        'interventions',
        'Insatser inom utvecklingsområde',
        [
          block('interventions', 'interventionReport', {
            kind,
            areaLabel: 'Utvecklingsområde',
            areas: [
              { key: 'governance', label: 'Styrning och utveckling av verksamheten' },
              { key: 'teaching', label: 'Undervisning och lärande' },
            ],
            scale: 'degree',
            rows,
          }),
        ],
        'Ni kan arbeta med flera utvecklingsområden, och varje område kan ha flera insatser. Lägg till en insats för var och en som finns i era överenskommelser. Målen skriver ni en gång; dokumentet upprepar dem med graden.',
      ),
    ],
  }
}
