import type { RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import { block, section as sectionOf, titled } from '../content.ts'
import { bullets, p, rich, strong } from '../richText.ts'
import { requirementRows } from './requirements.ts'

const section = (sectionKey: string, title: string, blocks: RawBlock[], more: Partial<SectionContent> = {}) =>
  sectionOf(sectionKey, title, blocks, { numbered: false, inContents: false, ...more })
const text = (blockKey: string, ...content: Parameters<typeof rich>) =>
  block(blockKey, 'richText', { content: rich(...content) })
/** What the one who handles the case writes, printed as the decision's own text. */
const written = (blockKey: string, prompt: string, more: Record<string, unknown> = {}) =>
  block(blockKey, 'question', { prompt, type: 'longText', required: true, showPrompt: false, ...more })
const filledIn = (key: string, label: string, type: string, more: Record<string, unknown> = {}) => ({
  key,
  label,
  fill: 'answer',
  type,
  required: true,
  ...more,
})

const facts = block('facts', 'documentControl', {
  caption: 'Uppgifter om ärendet',
  rows: [
    { key: 'number', label: 'Diarienummer', value: '{{diarienummer}}' },
    { key: 'preschool', label: 'Förskola', value: '{{enhet}}, {{enhet.adress}}' },
    { key: 'principal', label: 'Huvudman', value: '{{huvudman}}' },
    { key: 'head', label: 'Rektor', value: '{{rektor}}' },
    { key: 'children', label: 'Antal barn', value: '{{enhet.elever}}' },
    filledIn('kind', 'Tillsyn', 'choice', {
      options: [
        { key: 'regular', label: 'Regelbunden tillsyn' },
        { key: 'directed', label: 'Riktad tillsyn' },
        { key: 'followUp', label: 'Uppföljande tillsyn' },
      ],
    }),
    filledIn('visit', 'Besök', 'date'),
    filledIn('handler', 'Handläggare', 'person'),
    { key: 'decided', label: 'Beslut', value: '{{fastställd}}' },
  ],
})

const assessment = block('assessment', 'table', {
  caption: 'Skollagens krav och tillsynens bedömning',
  rowHeading: 'Krav',
  columns: [
    { key: 'provision', label: 'Skollagen', fill: 'given', width: 7 },
    { key: 'met', label: 'Bedömning', type: 'degree', scale: 'requirement', required: true, width: 8 },
    {
      key: 'seen',
      label: 'Vad tillsynen visar',
      type: 'longText',
      required: true,
      width: 20,
      help: 'Skriv vad som har iakttagits eller sagts, och i vilket underlag det står.',
    },
  ],
  rows: requirementRows,
  showLegend: true,
})

/** Only what is not met, by the assessment; what the principal is ordered to do about each, and until when. */
const onlyFailing = { onlyMode: 'is', onlyColumn: 'met', onlyValues: ['fails'] }
const orders = block('orders', 'answerView', {
  caption: 'Brister, och vad {{huvudman}} ska göra',
  itemLabel: 'Krav',
  sourceKey: 'assessment',
  ...onlyFailing,
  columns: [
    { key: 'seen', label: 'Brist', shows: 'seen', width: 14 },
    { key: 'order', label: 'Huvudmannen ska', fill: 'answer', type: 'longText', required: true, width: 14 },
    { key: 'until', label: 'Senast', fill: 'answer', type: 'date', required: true, width: 7 },
  ],
})
const reply = block('reply', 'answerView', {
  caption: 'Vad {{huvudman}} svarar om varje brist',
  itemLabel: 'Krav',
  sourceKey: 'orders',
  columns: [
    { key: 'order', label: 'Huvudmannen ska', shows: 'order', width: 14 },
    {
      key: 'done',
      label: 'Läge',
      fill: 'answer',
      type: 'degree',
      scale: 'remedy',
      required: true,
      width: 8,
    },
    {
      key: 'how',
      label: 'Vad vi har gjort',
      fill: 'answer',
      type: 'longText',
      required: true,
      width: 16,
      help: 'Skriv vad som är gjort, när, och i vilken bilaga det går att se.',
    },
  ],
})

const appeal = text(
  'appealText',
  p('Ett föreläggande utan vite kan inte överklagas.'),
  p(
    'Är föreläggandet förenat med vite får huvudmannen överklaga det hos Förvaltningsrätten i Norrvik (28 kap. 5 § skollagen). Överklagandet ska vara skriftligt och ställas till förvaltningsrätten, men lämnas till {{nämnd}}, {{kommun.adress}} eller {{kommun.epost}}. Det ska ha kommit in inom tre veckor från den dag då huvudmannen fick del av beslutet.',
  ),
  p(strong('Skriv i överklagandet')),
  bullets(
    'huvudmannens namn, organisationsnummer, adress och telefonnummer',
    'vilket beslut som överklagas: dess datum, paragraf och diarienummer ({{diarienummer}})',
    'hur huvudmannen anser att beslutet ska ändras, och varför',
    'namn och underskrift av den som är behörig företrädare, och fullmakt om ett ombud skriver under',
  ),
)

/** A municipality's decision after supervision of an independent preschool, with the principal's reply in a section of its own. */
export const template: TemplateContent = {
  title: 'Beslut efter tillsyn av {{enhet}}',
  language: 'sv',
  layout: 'letter',
  answeredBy: 'strategist',
  sections: [
    section('case', 'Ärendet', [facts]),
    section('decision', 'Beslut', [
      written('decisionText', 'Vad beslutar nämnden? Skriv beslutet så att det kan läsas för sig, med lagrum.'),
    ]),
    section('background', 'Bakgrund', [
      text(
        'authority',
        p(
          '{{kommun}} har godkänt {{huvudman}} som huvudman för {{enhet}} och har därför tillsyn över förskolan (26 kap. 4 § skollagen). Tillsyn är en självständig granskning av om verksamheten uppfyller de krav som följer av lagar och andra föreskrifter, och i den ingår att besluta om de åtgärder som behövs för att rätta fel (26 kap. 2 §).',
        ),
      ),
      written('backgroundText', 'Beskriv förskolan, dess inriktning och tidigare tillsyn.'),
    ]),
    section('basis', 'Underlag för tillsynen', [
      block('basisList', 'records', {
        caption: 'Besök, samtal och handlingar som bedömningen bygger på',
        itemLabel: 'Underlag',
        atLeast: 1,
        columns: [
          { key: 'day', label: 'Datum', type: 'date', required: true, width: 7 },
          { key: 'what', label: 'Underlag', type: 'shortText', required: true, width: 12 },
          { key: 'who', label: 'Vem eller vad', type: 'shortText', width: 16 },
        ],
      }),
      text(
        'scope',
        p(
          'Tillsynen gäller skollagens krav och läroplanen för förskolan. Åtgärder mot kränkande behandling (6 kap. skollagen) har Statens skolinspektion tillsyn över, och lokalernas hygien och säkerhet de myndigheter som svarar för miljöbalken, livsmedelslagen och arbetsmiljölagen. De ingår inte här.',
        ),
        p(
          'Huvudmannen har fått läsa iakttagelserna och rätta sakfel innan beslutet fattades (25 § förvaltningslagen).',
        ),
      ),
    ]),
    section('requirements', 'Bedömning krav för krav', [assessment]),
    section('shortcomings', 'Brister och föreläggande', [orders]),
    section('reasons', 'Skäl för beslutet', [
      written('reasonsText', 'Varför detta ingripande, och inte ett mildare eller strängare?', {
        help: 'Ett ingripande får inte gå längre än vad som behövs. Jämför med anmärkning (26 kap. 11 §) och vite (26 kap. 27 §).',
      }),
    ]),
    section('next', 'Så följs beslutet upp', [
      text(
        'nextText',
        p(
          'Huvudmannen svarar i avsnittet {{ref:replySection}}, där varje brist står. {{nämnd}} läser svaret, besöker vid behov förskolan igen och beslutar antingen att avsluta ärendet eller om ytterligare åtgärder. Följs inte föreläggandet får nämnden förena det med vite (26 kap. 27 §) eller återkalla godkännandet (26 kap. 13 §).',
        ),
      ),
    ]),
    section('appeal', 'Hur man överklagar', [appeal]),
    section('decider', 'Beslutsfattare', [
      block('signature', 'people', {
        people: [
          { key: 'board', name: '{{fastställd.av}}', title: 'Beslutsfattare' },
          { key: 'handler', name: '{{tillsynsansvarig}}', title: 'Föredragande, tillsynsansvarig' },
        ],
      }),
    ]),
    section(
      'replySection',
      'Huvudmannens svar',
      [
        text(
          'replyIntro',
          p(
            'Avsnittet är {{huvudman}}s. Nämnden har inte ändrat något i det, och beslutet ovan står som det fattades.',
          ),
        ),
        reply,
        titled('replyMore', 'question', 'Övrigt', {
          prompt: 'Är det något mer som nämnden behöver veta?',
          type: 'longText',
          showPrompt: false,
          whenEmpty: 'omit',
        }),
      ],
      {
        answeredBy: 'headTeacher',
        answeredWhen: 'after',
        answeredAs: '{{huvudman}}',
        newPage: true,
        help: 'Svara på varje brist för sig. Ingen annan läser svaret förrän du lämnar in det.',
      },
    ),
  ],
}
