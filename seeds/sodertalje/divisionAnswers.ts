import { type Answers, given, ownRatings, points, records, text } from './answer.ts'

/** Grundskolan's own plan, one level below; what the municipality's plan says of it, told nearer the schools. */
export const divisionAnswers: Answers = {
  forewordText:
    text(`Grundskolans resultat har förbättrats år efter år, och 2018 är det bästa året hittills. Det är lärarnas och rektorernas förtjänst. Bakom siffrorna finns ett tålmodigt arbete med undervisningen, lektion för lektion.

Likvärdigheten är ändå inte den vi vill ha. Skillnaden mellan flickor och pojkar växer, och mellan skolorna är avståndet stort i vissa ämnen. Den här planen visar vad vi gör åt det på verksamhetsnivå. Varje skola beskriver sina egna åtgärder i sin plan.`),
  strengths: points(
    'Rektorerna leder undervisningens utveckling och möts varje månad kring resultat.',
    'Uppföljningen i F-5 är gemensam för alla skolor.',
    'Förstelärarna har tydliga uppdrag i det egna ämnet.',
  ),
  challenges: points(
    'Pojkarnas resultat i årskurs 7–9.',
    'Behöriga lärare i svenska som andraspråk, matematik och teknik.',
    'Övergångarna mellan stadierna.',
  ),
  focus: points(
    'Läsning och skrivande i alla ämnen.',
    'Elevhälsa nära undervisningen.',
    'Digitala verktyg med ett tydligt syfte.',
  ),
  organisationText: text(
    'Grundskolan har 18 enheter. I fyra av dem ingår grundsärskola. Varje enhet leds av en rektor, och tre har funktionellt delat ledarskap. Till verksamhetschefen hör också en samordnare för förstelärarna. Resurscentrum bidrar med utvecklingslärare, specialpedagoger och elevhälsans medicinska och psykologiska insatser.',
  ),
  followUpCompulsory: records(
    {
      area: 'Kunskapsutveckling att läsa, skriva och räkna, F-5',
      background: 'Skolorna följde upp elevernas läsning, skrivning och matematik på olika sätt och vid olika tider.',
      measures:
        'Alla skolor har använt samma bedömningsstöd i september, januari och maj. Verksamhetschefen har gått igenom resultaten med varje rektor inom två veckor.',
      effects:
        'Antalet elever som hittas redan i årskurs 1 har fördubblats. Undervisningens innehåll har däremot ändrats mindre än vi väntade, och rutinen vid byte av lärare följs inte överallt.',
    },
    {
      area: 'Att stärka samverkan med föräldrar',
      background: 'Föräldramötena handlade mer om praktiska frågor än om lärande.',
      measures: 'Tolv skolor har infört elevledda föräldramöten med hjälp av den gemensamma stödstrukturen.',
      effects: 'På de tolv skolorna har närvaron vid mötena ökat från 58 till 74 procent.',
    },
    {
      area: 'Effekten av elevhälsans arbete ska stärkas',
      background: 'Elevhälsoteamens tid gick till utredningar av enskilda elever.',
      measures: 'Teamen har fått en gemensam dagordning, och normalläget har använts vid två uppföljningar.',
      effects:
        'Sju skolor avsätter i dag minst en tredjedel av mötestiden för förebyggande arbete, mot två för ett år sedan.',
    },
  ),
  followUpDevelopmentAreas: given({
    leadership: {
      measures:
        'Rektorsgruppen har haft sex träffar om att leda samtal efter lektionsbesök. Varje rektor har besökt alla lärare minst två gånger.',
      effects: 'Rektorerna beskriver tydligare samtal. Lärarna bekräftar det i medarbetarenkäten.',
      next: 'Besöken ska ge underlag som går att jämföra mellan skolor.',
    },
    learningOrganisation: {
      measures: 'Kompetensutvecklingen har ordnats ämnesvis för hela kommunen, fyra gånger under läsåret.',
      effects: 'Åtta av tio lärare säger att de har prövat något nytt mellan träffarna.',
      next: 'Det som prövas ska utgå från de egna elevernas resultat.',
    },
    goalSteering: {
      measures: 'Resultaten har gåtts igenom skola för skola varje kvartal.',
      effects: 'Fyra skolor har fått riktade förstärkningar, och i tre av dem har resultaten stigit.',
      next: 'Åtgärderna ska knytas till de lärare och klasser som de gäller.',
    },
    teaching: {
      measures: 'Två skolor deltar i Samverkan för bästa skola. Filmade lektioner används i nio skolor.',
      effects: 'Lektionernas start och avslut är tydligare. Variationen i undervisningen är ännu för liten.',
      next: 'Alla skolor ska använda filmade lektioner i det kollegiala lärandet.',
    },
  }),
  ...ownRatings(
    'lead:4343 staff:4343 staff:3343 staff:4434 staff:3433',
    'lead:3433 staff:3443 staff:3333 staff:4434 staff:3343',
    'lead:4334 staff:4433 staff:3333 staff:4343 staff:3434',
    'lead:4433 staff:4443 staff:3433 staff:4334 staff:3443',
  ),
  comparison:
    text(`Meritvärdet är 221,3, en ökning med 3,4 sedan förra året. Hela ökningen finns hos flickorna, som stiger från 227,1 till 237,2, medan pojkarna sjunker från 208,2 till 206,4. Andelen behöriga till yrkesprogram har på sex år ökat från 76,1 till 85,7 procent.

De senaste årens uppgång är för stor för att vara en tillfällighet. Skillnaden mellan könen är det också.`),
  organisationComment: text(
    'Rektorsgruppen fungerar som en lärande grupp, och uppföljningen har fasta former. Det som saknas är en rutin för vad som händer när en skola inte når den effekt den har planerat. Vi inför den i höst.',
  ),
  resources: text(
    'Resurserna fördelas efter elevernas behov, men behöriga lärare finns inte alltid där behoven är störst. Tre skolor har fått lärarassistenter. Deras uppdrag behöver beskrivas bättre, så att lärarnas tid verkligen frigörs.',
  ),
  methods: text(
    'De ämnesvisa träffarna har gett metoder som lärarna använder. Kopplingen till forskning är tydlig i planeringen men svagare i utvärderingen. Nästa år avslutas varje träff med att lärarna redovisar elevarbeten.',
  ),
  intersectionality: text(
    'Pojkar som har kommit till Sverige efter skolstarten har lägst resultat, och deras vårdnadshavare är de som minst ofta möter skolan. Vi har för lite kunskap om hur undervisningen ser ut för just dem. Två skolor intervjuar under hösten elever i årskurs 8 om förväntningar och stöd.',
  ),
  ownAreas: records(
    {
      area: 'Alla elever kan använda läsning och skrivande i sitt lärande',
      background:
        'Stödet till enskilda elever fungerar. Undervisningen i ämnena bygger ännu för lite på läsning och skrivande.',
      effects: 'Eleverna läser och skriver för att lära i alla ämnen, varje vecka.',
      focus: '- Faktatexter i NO och SO\n- Skrivande i flera steg\n- Gemensamma begrepp i alla skolor',
      measures:
        '- Förstelärarna leder tre ämnesträffar per termin.\n- Rektorerna följer arbetet vid lektionsbesök i oktober och mars.\n- Verksamhetschefen redovisar effekten för ledningsgruppen i maj.',
    },
    {
      area: 'Elevhälsa nära lärarna',
      background: 'Elevhälsans arbete gäller alltför ofta enskilda elever.',
      effects: 'Elevhälsan deltar i planeringen av undervisning på grupp- och organisationsnivå.',
      focus: '- Roller och ansvar\n- Arbetslagens del i elevhälsan',
      measures:
        '- Varje skola beskriver arbetslagens ansvar före oktober.\n- Resurscentrum handleder sex team under läsåret.',
    },
    {
      area: 'Digitala verktyg som stärker undervisningen',
      background: 'Kunskap och tillgång skiljer sig mellan skolorna.',
      effects: 'Lärarna vet hur och när verktygen stärker lärandet.',
      focus: '- Likvärdig tillgång\n- Didaktiska exempel ämne för ämne',
      measures:
        '- En lägsta nivå för utrustning gäller från januari.\n- Utvecklingslärarna samlar och sprider exempel.',
    },
  ),
  developmentCards: given({
    leadership: {
      quality: 'Rektorerna följer upp och stöder lärarnas lärande i en process som alla känner till.',
      effect: 'Varje lärare får återkoppling på sin undervisning minst två gånger under läsåret.',
      measures:
        '- Rektorsgruppen tar fram ett gemensamt underlag för lektionsbesök.\n- Verksamhetschefen deltar vid ett besök på varje skola.',
    },
    learningOrganisation: {
      quality: 'Det kollegiala lärandet ändrar undervisningen.',
      effect: 'Lärarna kan visa vad de har ändrat och vad det ledde till.',
      measures: '- Fyra ämnesträffar med uppgifter emellan.\n- En gemensam redovisning av elevarbeten i april.',
    },
    goalSteering: {
      quality: 'Analysen tar hänsyn till stöd och extra anpassningar.',
      effect: 'Stödet ger eleverna bättre resultat.',
      measures:
        '- Skolorna följer upp stödet var åttonde vecka.\n- Verksamhetschefen går igenom uppföljningen tre gånger om året.',
    },
    teaching: {
      quality: 'Undervisningen varieras efter elevernas behov.',
      effect: 'Skillnaderna mellan klasser i samma skola minskar.',
      measures: '- Filmade lektioner används i alla skolor.\n- Förstelärarna leder samtalen.',
    },
  }),
  evaluationOwn: text(
    'Rektorsgruppen stämmer av planen i november, februari och maj. Verksamhetschefen rapporterar till utbildningskontorets ledningsgrupp månaden efter.',
  ),
}

/** Earlier self-assessments of the division, for last year's column and the trend. */
export const divisionEarlier: Record<number, Answers> = {
  2015: ownRatings(
    'lead:3332 staff:3332 staff:3333 staff:3323',
    'lead:3322 staff:3332 staff:2333 staff:3323',
    'lead:3323 staff:3322 staff:3333 staff:3232',
    'lead:3332 staff:3333 staff:3332 staff:3323',
  ),
  2016: ownRatings(
    'lead:4333 staff:3343 staff:3333 staff:4333',
    'lead:3333 staff:3343 staff:3332 staff:3433',
    'lead:3333 staff:4332 staff:3333 staff:3343',
    'lead:4333 staff:3433 staff:3333 staff:3343',
  ),
}
