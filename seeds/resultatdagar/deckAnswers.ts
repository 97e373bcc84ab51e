import { link, p, rich } from '../richText.ts'

const items = (prefix: string, texts: string[]) => ({
  items: {
    order: texts.map((_, index) => `${prefix}${index + 1}`),
    items: Object.fromEntries(texts.map((text, index) => [`${prefix}${index + 1}`, { text }])),
  },
})
const supportUrl =
  'https://www.skolverket.se/skolutveckling/leda-och-organisera-skolan/ge-extra-stod-till-elever/garantin-for-tidiga-stodinsatser--lasa-skriva-rakna'

/** What the administration wrote in the deck's own form. Figures are those of the source. */
export const deckAnswers: Record<string, unknown> = {
  attendanceText: {
    answer: [
      'Rektorerna har lärt av varandra och bytt erfarenheter, med blicken på hur man leder och organiserar det förebyggande frånvaroarbetet.',
      'Tre delar har stått i centrum: organisation, struktur och nulägeskartläggning; forskning samt kartläggning och utredning; allas gemensamma ansvar.',
    ].join('\n\n'),
  },
  attendanceEffects: items('a', [
    'Alla 21 enheter på våra sex skolor arbetar nu med att bygga en närvarokultur.',
    'De centrala rutinerna är kända och är ett stöd när enheterna bygger sina egna. Lärdomarna har spridits i rektorsgruppen under läsåret.',
  ]),
  absenceList: items('j', [
    'Frånvaron har minskat i spannet 20–29 % för elever i åk 1–7.',
    'Frånvaron är oförändrad i spannet 30–49 % för elever i åk 1–6.',
    'På högstadiet har frånvaron ökat från 30 % och uppåt.',
    'Elever födda -09, nuvarande åk 9, sticker ut negativt.',
    'Frånvaron skiljer sig inte nämnvärt mellan könen.',
  ]),
  assessmentText: {
    answer: [
      'På lärmöten har rektorerna gått igenom riktlinjer och styrdokument om betyg och bedömning och diskuterat dem. De har sedan organiserat för sambedömning i alla årskurser, som ett kollegialt lärande.',
      'När lärare sambedömer prövar de sina egna bedömningar mot andras. Bedömningen förbättras efter hand, blir en del av vardagens undervisning och gör att den oftare utgår från elevernas behov.',
    ].join('\n\n'),
  },
  assessmentEffects: items('b', [
    'Skolor sambedömer med varandra: lärare från flera enheter rättar nationella prov ihop, så att bedömningen blir så rättvis som möjligt.',
    'Enheterna vill göra det med fler skolor, i fler prov och med fler lärare.',
  ]),
  analysisText: {
    answer:
      'Vi har kartlagt och analyserat skillnaden mellan resultat på nationella prov och måluppfyllelse i årskurs 3, och sett över vilka organisatoriska och ekonomiska förutsättningar som finns för garantin för tidiga stödinsatser.',
  },
  analysisEffects: items('c', [
    'I kvalitetsdialogerna säger rektorer och medledare att både ekonomin och organisationen behöver bli bättre för att garantin ska fungera som den är tänkt.',
    'Det obligatoriska bedömningsstödet och kartläggningsmaterialet upplevs som för generellt. Då är det svårt att anpassa undervisningen efter vad resultaten visar.',
    'Stödet runt lärarna är begränsat: de får ofta genomföra insatserna själva, utan tillräcklig hjälp av specialpedagoger och annan elevhälsa.',
    'Specialpedagogerna säger att mer av stödet måste börja i klassrummet, och att det är hela lärarlagets sak.',
  ]),
  analysisLink: {
    answer: rich(
      p(
        'Skolverket ser nu över materialet för att ge skolorna ett mer praktiknära stöd: ',
        link('Garantin för tidiga stödinsatser (skolverket.se)', supportUrl),
      ),
    ),
  },
}
