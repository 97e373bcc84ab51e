import { type Answers, given, ownRatings, points, records, text } from './answer.ts'

/** Ekuddsskolan, an invented school of some 480 pupils: the lowest of the three levels. */
export const unitAnswers: Answers = {
  forewordText:
    text(`Ekuddsskolan är en skola där eleverna lyckas allt bättre. Fler går vidare till gymnasiet, och fler trivs. Vi är stolta över det, och över att personalen stannar.

Vi vet också var vi brister. Våra pojkar i årskurs 7–9 halkar efter, och undervisningen skiljer sig för mycket mellan klassrummen. Planen visar vad vi gör åt det under läsåret.`),
  strengths: points('Trygga elever i de yngre åren.', 'Arbetslag som planerar och utvärderar tillsammans.'),
  challenges: points('Studieron i årskurs 7–9.', 'Pojkarnas läsning.', 'Behöriga lärare i matematik.'),
  focus: points('Läsning i alla ämnen.', 'Samma lektionsstruktur i hela skolan.'),
  organisationText: text(
    'Skolan har 480 elever från förskoleklass till årskurs 9 och leds av rektor och två biträdande rektorer. Personalen är indelad i fem arbetslag. Elevhälsoteamet består av skolsköterska, kurator och två specialpedagoger, och skolpsykologen kommer från Resurscentrum en dag i veckan.',
  ),
  followUpCompulsory: records(
    {
      area: 'Tidig läsning',
      background: 'Var femte elev i årskurs 1 läste för svagt i januari 2017.',
      measures:
        'Specialpedagogen har haft läsgrupper två gånger i veckan, och klasslärarna har läst högt och samtalat om text varje dag.',
      effects: 'I maj 2018 var det var tionde elev. Arbetet fortsätter i årskurs 2.',
    },
    {
      area: 'Elevledda föräldramöten',
      background: 'Få vårdnadshavare kom till mötena i årskurs 6–9.',
      measures: 'Eleverna har lett mötena och visat sitt arbete.',
      effects: 'Närvaron ökade från 49 till 71 procent.',
    },
  ),
  followUpDevelopmentAreas: given({
    leadership: {
      measures: 'Rektor och biträdande rektorer har besökt alla lärare två gånger.',
      effects: 'Samtalen efteråt handlar mer om elevernas lärande än om lektionens form.',
      next: 'Besöken ska följa ett arbetslag i taget under en längre tid.',
    },
    learningOrganisation: {
      measures: 'Arbetslagen har haft kollegialt lärande varannan vecka, lett av förstelärarna.',
      effects: 'Lärarna i matematik har en gemensam planering i årskurs 4–6.',
      next: 'Samma sak i årskurs 7–9.',
    },
    goalSteering: {
      measures: 'Resultaten har analyserats klass för klass i januari och juni.',
      effects: 'Stödet har styrts om till årskurs 8 under våren.',
      next: 'Eleverna ska delta i analysen.',
    },
    teaching: {
      measures: 'Sju lärare har filmat lektioner och analyserat dem tillsammans.',
      effects: 'Start och avslut är lika i alla klasser i årskurs 4–6.',
      next: 'Fler lärare filmar, och lektionsstrukturen införs i hela skolan.',
    },
  }),
  ...ownRatings(
    'lead:4344 lead:4343 staff:4343 staff:3333 staff:4434 staff:3343 staff:4333',
    'lead:4433 lead:3443 staff:3443 staff:4333 staff:4434 staff:3344 staff:3333',
    'lead:4334 lead:4333 staff:4433 staff:3333 staff:4343 staff:3434 staff:3332',
    'lead:4433 lead:4343 staff:4443 staff:3433 staff:4334 staff:4443 staff:3433',
  ),
  comparison: text(
    'Meritvärdet har stigit från 212,7 till 218,9 och ligger nära kommunens 221,3. Skillnaden mellan flickor och pojkar är 24,5, mindre än i kommunen men större än vi kan acceptera. Andelen med betyg i samtliga ämnen har ökat med fem procentenheter.',
  ),
  organisationComment: text(
    'Indelningen i fem arbetslag har gett korta beslutsvägar. Ledningens tid räcker ändå inte till när vikarier saknas, och då ställs lektionsbesöken in först. Vi prövar en gemensam vikariepool med Norrvretsskolan.',
  ),
  resources: text(
    '82 procent av lärarna är behöriga i sina ämnen. I matematik i årskurs 7–9 är det tre av fem. Två lärarassistenter tar sedan januari hand om prov, material och rastvärdskap, vilket har gett lärarna ungefär två timmar i veckan.',
  ),
  methods: text(
    'Filmade lektioner är den metod som lärarna säger har betytt mest. Läsgrupperna bygger på väl prövade metoder och har gett tydlig effekt. I årskurs 7–9 används färre metoder, och eleverna efterfrågar mer variation.',
  ),
  intersectionality: text(
    'Bland de elever som inte når behörighet är pojkar som kom till Sverige efter årskurs 4 överrepresenterade. Elevrådet har pekat på att förväntningarna är lägre på dem än på andra. Det tar vi med oss in i arbetet med lektionsstrukturen.',
  ),
  ownAreas: records(
    {
      area: 'Läsning i alla ämnen',
      background: 'Elever i årskurs 7–9, särskilt pojkar, läser för lite sammanhängande text.',
      effects: 'Alla elever läser och samtalar om text i minst tre ämnen varje vecka.',
      focus: '- Faktatexter i NO och SO\n- Samtal om text',
      measures:
        '- Förstelärarna planerar två teman per termin.\n- Skolbibliotekarien besöker varje klass fyra gånger.\n- Rektor följer upp i december och maj.',
    },
    {
      area: 'Gemensam lektionsstruktur',
      background: 'Studieron varierar mellan klassrummen.',
      effects: 'Eleverna möter samma start, mål och avslut i varje lektion.',
      focus: '- Årskurs 7–9\n- Vikarier och nya lärare',
      measures:
        '- Strukturen skrivs ned av arbetslagen i augusti.\n- Alla nya lärare får en mentor.\n- Lektionsbesök i varje klass före höstlovet.',
    },
  ),
  developmentCards: given({
    leadership: {
      quality: 'Ledningen följer och stöder lärarnas lärande.',
      effect: 'Samtalen efter lektionsbesök leder till ändrad undervisning.',
      measures: '- Ett arbetslag i taget följs under sex veckor.',
    },
    learningOrganisation: {
      quality: 'Kollegialt lärande som märks i undervisningen.',
      effect: 'Årskurs 7–9 har gemensam planering i matematik.',
      measures: '- Planeringstid läggs på schemat varje vecka.',
    },
    goalSteering: {
      quality: 'Stödet följs upp tillsammans med eleverna.',
      effect: 'Stödet avslutas eller ändras inom åtta veckor när det inte hjälper.',
      measures: '- Elevhälsoteamet går igenom allt stöd var åttonde vecka.',
    },
    teaching: {
      quality: 'Variation efter elevernas behov.',
      effect: 'Fler elever i årskurs 7–9 är delaktiga under lektionen.',
      measures: '- Femton lärare filmar en lektion per termin.',
    },
  }),
  evaluationOwn: text(
    'Ledningsgruppen och arbetslagens ledare går igenom planen den första veckan i varje månad. Elevrådet får resultaten i januari och juni.',
  ),
}

export const unitEarlier: Record<number, Answers> = {
  2015: ownRatings(
    'lead:3333 staff:3332 staff:3333 staff:3323',
    'lead:3332 staff:3332 staff:2333 staff:3323',
    'lead:3323 staff:3322 staff:3323 staff:3232',
    'lead:3332 staff:3333 staff:3232 staff:3323',
  ),
  2016: ownRatings(
    'lead:4333 lead:3343 staff:3343 staff:3333 staff:4333',
    'lead:3433 lead:3333 staff:3343 staff:3332 staff:3433',
    'lead:4333 lead:3333 staff:4332 staff:3333 staff:3343',
    'lead:4333 lead:4343 staff:3433 staff:3333 staff:3343',
  ),
}
/** A unit on its way. */
export const begun: Answers = {
  forewordText: text('Vi arbetar med förordet tillsammans med avdelningarna och blir klara i oktober.'),
  strengths: points('Miljöer som lockar till lek och utforskande.'),
}
