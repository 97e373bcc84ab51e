import { type Answers, given, records } from './answer.ts'

/** Improvement areas per division and the four development areas of the coming year. */
export const municipalityAreas: Answers = {
  areasOffice: records(
    {
      area: 'Framsteg – strategi för attraktiv skolkommun',
      background:
        'Under våren 2018 klargjordes hur viktigt det är att utveckla kompetensförsörjningen av lärare, förskollärare och skolledare. Satsningen heter Framsteg – strategier för attraktiv skolkommun och har en egen processplan.',
      effects:
        'Södertälje kommun är så attraktiv att medarbetare stannar, känner att de utvecklas och att fler aktivt söker sig hit.',
      focus: `- Yrkesskickligheten hos förskollärare, lärare och skolledare
- Möjligheterna att utveckla undervisningen
- En organisation som tar vara på kompetens
- Fler att rekrytera`,
    },
    {
      area: 'Utbildningskontorets stabsarbete',
      background:
        'Årets uppföljning visar att standarder, rutiner och kommunikationsvägar ännu inte är på plats fullt ut.',
      effects:
        'Rutinerna är tydliga, och information och kommunikation är enhetlig och lätt att nå. Därmed ökar likvärdigheten.',
      focus: `- Likvärdig IKT
- Skolskjuts och skolvalsrutiner
- Långsiktig lokalförsörjningsplan
- Upphandlingsorganisation
- Kommunikation
- Förbättrad samordning och rutiner kring statsbidrag
- Effektivare arbetssätt med ökad delaktighet och en mer lärande organisation på kontoret`,
    },
  ),
  areasResource: records({
    area: 'Barn- och elevhälsa och stöd till undervisningen',
    background:
      'Resurscentrums kompetens ska komma alla verksamheter till del. Uppdragen behöver vara tydliga och effekterna kända.',
    effects: 'Undervisningen blir bättre av Resurscentrums kompetens och insatser.',
    focus: `- Elevhälsans medicinska insatser
- Likabehandlingsarbete
- Pedagogistor och ateljeristor
- Skolnärvaroarbetet
- Skolpsykologernas insatser
- Övergripande specialpedagoger
- Utvecklingslärarna
- Resursfördelning till barn och elever i behov av särskilt stöd`,
  }),
  areasPreschool: records({
    area: 'Språk- och kunskapsutvecklande arbetssätt',
    background:
      'I Södertäljes förskolor har 65 % av barnen ett annat modersmål än svenska. Att de får utveckla både modersmålet och svenskan avgör mycket av deras framtid, och arbetssättet måste därför stärkas.',
    effects: `- Barnen använder ett väl utvecklat talspråk.
- Barnen använder flera olika uttryck när de kommunicerar.
- Barnen använder allt fler synonymer och begrepp inom olika genrer.`,
  }),
  areasCompulsory: records(
    {
      area: 'Alla elever kan använda läsning och skrivande i sitt lärande',
      background:
        'Satsningen på att läsa, skriva och räkna i F-5 gjorde det mer likvärdigt hur vi hittar elever som behöver stöd. Åtgärderna gäller enskilda elever. Nu ska arbetet riktas till alla.',
      effects: 'Alla elever använder läsning och skrivande för att lära.',
    },
    {
      area: 'Elevhälsans professioner arbetar förebyggande och främjande nära lärarna på individ-, grupp- och organisationsnivå',
      background:
        'Elevhälsans arbete nära undervisningen gäller alltför ofta enskilda elever. Det förebyggande och främjande arbetet behöver utvecklas, roller och ansvar diskuteras och arbetslagens del i elevhälsan klargöras.',
      effects:
        'Elevhälsans professioner arbetar förebyggande nära lärarna på alla tre nivåerna, till exempel med extra anpassningar och särskilt stöd.',
    },
    {
      area: 'Stärka kvalité i undervisningen med stöd av digitala verktyg',
      background: 'Både kunskapen om digitala lärverktyg och tillgången till dem behöver bli likvärdig.',
      effects: 'Det finns kunskap om hur och när digitala verktyg stärker lärandet.',
    },
  ),
  areasUpperSecondary: records({
    area: 'Innovativt och värdeskapande lärande',
    background:
      'Gymnasieskolan ska utveckla framtidens förmågor. Undervisningen planeras för en ny elevroll, där eleven äger sin lärprocess och elever arbetar i team.',
    effects:
      'Eleverna engagerar sig i något som skapar värde för dem själva eller andra och blir mer motiverade att studera.',
  }),
  developmentCards: given({
    leadership: {
      quality:
        'Ledningen har höga förväntningar på medarbetarna och en tydlig process för att följa upp och stödja deras lärande.',
      effect:
        'Utvecklingsarbetet har tydliga mål och förankrade processer med konkreta åtgärder som följs upp löpande. Mål, processer och åtgärder görs synliga som underlag för nästa steg.',
      measures: `- Verksamhetscheferna planerar, genomför och följer upp processer med rektorer och förskolechefer utifrån de förväntade effekterna.
- Verksamhetscheferna och chefen för strategi och verksamhetsstöd stöder, följer upp och utvecklar de ledningsmodeller som prövas: funktionellt delat ledarskap, fler biträdande och särskilda skolutvecklare.
- Verksamhetscheferna utvecklar metoder för att följa hur undervisningens kvalitet förbättras och hur det som syns kan användas vidare.`,
    },
    learningOrganisation: {
      quality: 'Kulturen främjar ett kollegialt lärande som får följder för hur undervisningen utformas och genomförs.',
      effect:
        'Alla förskolor och skolor har under läsåret ett kollegialt lärande som utgår från resultat och behov och som anpassar undervisningen. Arbetet och dess effekter görs synliga.',
      measures: `- Verksamhetscheferna planerar, genomför och följer upp processer med rektorer och förskolechefer utifrån de förväntade effekterna.
- Verksamhetscheferna synliggör pågående utvecklingsarbeten.
- Cheferna för förskolan och Resurscentrum säkrar att pedagogistor och ateljeristor har tydliga och förankrade uppdrag och följer upp effekterna.
- Cheferna för grundskolan och Resurscentrum gör detsamma för utvecklingslärarna.
- Verksamhetscheferna ser till att kompetensutvecklingsdagarna stärker det övriga utvecklingsarbetet och följs upp konkret.`,
    },
    goalSteering: {
      quality:
        'Uppföljning, analys och åtgärder tar hänsyn till kraven på kompensatoriska anpassningar och stöd för enskilda barn och grupper.',
      effect: 'Kompensatoriska insatser och särskilt stöd får bättre effekt.',
      measures: `- Verksamhetscheferna planerar, genomför och följer upp en process med berörda rektorer och förskolechefer utifrån den förväntade effekten.
- Verksamhetscheferna säkrar att kvalitetsarbetet på enheterna utvecklar modeller så att stödinsatser får effekt.
- Ledningsgruppen bedömer tre gånger om året varje förskola och skola utifrån kvalitet, resultat och ekonomi. Bedömningarna vägleder resurser och insatser.
- Verksamhetscheferna följer hur resurserna används ur ett kompetensperspektiv, till exempel att behöriga lärare undervisar i sitt ämne, undervisningstid och timplan, och vidtar åtgärder vid behov.`,
    },
    teaching: {
      quality:
        'Undervisningen har en hög grad av didaktisk kompetens som varierar lärandet efter barnens och elevernas behov, med särskilt fokus på språk, läsning och skrivning.',
      effect:
        'Likvärdigheten ökar inom och mellan förskolor och skolor genom större samsyn om vad som gynnar lärandet.',
      measures: `- Verksamhetscheferna planerar, genomför och följer upp en process med berörda rektorer och förskolechefer utifrån den förväntade effekten.
- Cheferna för grundskolan och gymnasieskolan säkrar att förstelärarna med sina ämneskollegor utvecklar undervisningen konkret, på vetenskaplig grund, så att elevernas lärande påverkas.
- Medel är avsatta för ämnesundervisningen genom kompetensutvecklingsdagar och lokala FoU-projekt. Verksamhetscheferna följer upp och synliggör effekterna.
- Verksamhetscheferna arbetar för att digitala verktyg används strategiskt och medvetet i alla skolformer.
- Kommunen deltar i Samverkan för bästa förskola/skola. Verksamhetscheferna ansvarar för att planerade åtgärder på berörda skolor genomförs och följs upp.`,
    },
  }),
}
