/**
 * What Björkängsskolan (an invented F–9 school) planned for 2022/23, how it judged it a year later, and what it plans
 * for 2023/24. Keys of goals are stable: the analysis of one year finds the plan of the year before by them.
 */
export type PlannedGoal = {
  key: string
  domain: 'learning' | 'normsAndValues' | 'leadership' | 'workEnvironment'
  goal: string
  activities: string
  why: string
  target: string
  interventions: string
  measured: string
}
export type AnalysedGoal = {
  key: string
  why: string
  activities: string
  target: string
  results: string
  keep: 'yes' | 'no'
  keepWhy: string
}

export const plannedFor2022: PlannedGoal[] = [
  {
    key: 'g-lasa',
    domain: 'learning',
    goal: 'Andelen elever med minst E i lästa ämnen i årskurs 9 ökar från 69 till 75 procent.',
    activities: 'Skola, elevhälsan',
    why: 'Tre vårterminer i rad har var fjärde niondeklassare lämnat oss utan godkänt i alla ämnen. Matematik, kemi och svenska som andraspråk står för de flesta F-betygen.',
    target:
      'Varje elev som riskerar F är känd av mentor och elevhälsa senast vecka 40 och har en plan med uppföljning var sjätte vecka.',
    interventions:
      'Klasskonferenser tre gånger per läsår.\nStudiestöd i matematik två eftermiddagar i veckan.\nSpråkutvecklande arbetssätt i NO-ämnena tillsammans med lärarna i svenska som andraspråk.',
    measured: 'Betyg i december och juni, avstämning vid varje klasskonferens, resultat på nationella proven.',
  },
  {
    key: 'g-nyfiken',
    domain: 'learning',
    goal: 'Fler elever upplever att undervisningen gör dem nyfikna; index Lärande i årskurs 7–9 når minst 63.',
    activities: 'Skola',
    why: 'Högstadiets elever beskriver lektioner som liknar varandra. Indexet har legat stilla på 61 i två år.',
    target:
      'Lektioner har ett tydligt syfte, en varierad mitt och ett avslut där eleverna sammanfattar vad de lärt sig.',
    interventions:
      'Lektionsbesök i par en gång i månaden.\nGemensam lektionsstruktur tas fram i ämneslagen under hösten.',
    measured: 'Trivselenkäten i mars, elevrådets egna frågor i november.',
  },
  {
    key: 'g-nojd',
    domain: 'normsAndValues',
    goal: 'Elevernas nöjdhet med skolan ökar i alla stadier.',
    activities: 'Förskoleklass, skola, fritidshem',
    why: 'Index Nöjdhet sjunker från 65 i årskurs F–3 till under 50 på högstadiet.',
    target: 'Eleverna känner att det lönar sig att säga vad man tycker.',
    interventions: 'Klassråd varannan vecka med återkoppling på anslagstavlan.\nRastverksamhet även för årskurs 7–9.',
    measured: 'Trivselenkäten och två korta temperaturmätningar under året.',
  },
  {
    key: 'g-studiero',
    domain: 'normsAndValues',
    goal: 'Index Trygghet, studiero i årskurs 7–9 når minst 68.',
    activities: 'Skola, fritidsgården, elevhälsan',
    why: 'Korridorerna och omklädningsrummen upplevs som otrygga, och lektionsstarterna drar ut på tiden.',
    target: 'Lektioner börjar på utsatt tid och vuxna finns där eleverna finns.',
    interventions: 'Rastvärdsschema som utgår från elevernas trygghetskarta.\nGemensamma rutiner för lektionsstart.',
    measured: 'Trivselenkäten, incidentrapporter per månad.',
  },
  {
    key: 'g-samverkan',
    domain: 'leadership',
    goal: 'Lärarna har avsatt tid för gemensam bedömning i alla ämnen med nationella prov.',
    activities: 'Personalen',
    why: 'Skillnaden mellan slutbetyg och provbetyg var stor i engelska och matematik, och den såg olika ut i parallellklasser.',
    target: 'Bedömning är ett gemensamt hantverk och inte den enskilda lärarens ansvar.',
    interventions:
      'Sex sambedömningstillfällen i kalendariet, ledda av förstelärarna.\nAvidentifierade prov rättas i par.',
    measured: 'Skillnad mellan betyg och provbetyg per ämne och klass.',
  },
  {
    key: 'g-franvaro',
    domain: 'workEnvironment',
    goal: 'Personalens sjukfrånvaro minskar från 7,4 till högst 6,5 procent.',
    activities: 'Personalen',
    why: 'Korttidsfrånvaron är hög i februari och november och drabbar undervisningen.',
    target: 'Arbetsbelastningen är jämnare över året och alla vet vad de kan välja bort.',
    interventions: 'Konferenstiden halveras under betygsperioderna.\nTidiga samtal vid tredje frånvarotillfället.',
    measured: 'Sjukfrånvaro per månad, medarbetarenkäten i oktober.',
  },
]

export const analysed2022: AnalysedGoal[] = [
  {
    key: 'g-lasa',
    why: 'En fjärdedel av eleverna i årskurs 9 saknade godkänt i minst ett ämne, och mönstret var detsamma tre år i rad.',
    activities: 'Årskurs 7–9, elevhälsan och studiehandledarna.',
    target: 'Att varje elev i riskzonen skulle vara känd tidigt och få rätt stöd i tid.',
    results:
      'Andelen steg till 74,6 procent, nästan sex procentenheter på ett år. Klasskonferenserna gav störst effekt: av 31 elever som lyftes i oktober nådde 19 godkänt i juni.\nStudiestödet i matematik nådde dem som ville, men inte dem som behövde det mest. Pojkarna ligger fortfarande under flickorna, 71,0 mot 78,6 procent.',
    keep: 'yes',
    keepWhy: 'Målet är nästan nått men skillnaden mellan flickor och pojkar kräver ett år till med riktade insatser.',
  },
  {
    key: 'g-nyfiken',
    why: 'Högstadieeleverna beskrev undervisningen som enformig.',
    activities: 'Årskurs 7–9.',
    target: 'Lektioner med tydligt syfte, variation och gemensamt avslut.',
    results:
      'Index Lärande blev 64 mot målet 63. Lektionsbesöken i par uppskattades och gav en gemensam bild av vad en bra lektion är. I årskurs 7 syns ingen förändring, där byttes tre av fyra mentorer under året.',
    keep: 'yes',
    keepWhy: 'Arbetssättet sitter i två arbetslag av tre och behöver bli hela skolans.',
  },
  {
    key: 'g-nojd',
    why: 'Nöjdheten sjunker stadigt med elevernas ålder.',
    activities: 'Förskoleklass, årskurs 1–9 och fritidshemmet.',
    target: 'Att eleverna ser att deras synpunkter leder till något.',
    results:
      'Index är 65, 59 och 49 i de tre stadierna. Klassråden hölls som planerat på låg- och mellanstadiet. På högstadiet ställdes hälften in, oftast på grund av prov. Rastverksamheten fick genomslag först i mars.',
    keep: 'no',
    keepWhy: 'Målet var för brett. Vi går vidare med studiero och delaktighet, där vi vet vad som påverkar.',
  },
  {
    key: 'g-studiero',
    why: 'Eleverna pekade ut korridorer och omklädningsrum i trygghetskartläggningen.',
    activities: 'Årskurs 7–9, fritidsgården, elevhälsan.',
    target: 'Lektioner i tid och vuxna på rätt plats.',
    results:
      'Index stannade på 66. Incidenterna i korridorerna minskade från elva till fem i månaden sedan rastvärdarna flyttats, men omklädningsrummen är oförändrade. Rutinen för lektionsstart följs i årskurs 8 och 9, ännu inte i årskurs 7.',
    keep: 'yes',
    keepWhy: 'Insatserna fungerar där de genomförs fullt ut. Nu ska de gälla hela skolan.',
  },
  {
    key: 'g-samverkan',
    why: 'Bedömningen skilde sig mellan klasser och mellan betyg och nationella prov.',
    activities: 'Alla lärare i ämnen med nationella prov.',
    target: 'Bedömning som gemensamt hantverk.',
    results:
      'Alla sex tillfällen genomfördes. Skillnaden mellan slutbetyg och provbetyg i engelska halverades. I matematik får fortfarande fler elever ett högre betyg än provbetyg.',
    keep: 'no',
    keepWhy: 'Sambedömning är nu en del av årets ordinarie arbete och följs upp av förstelärarna.',
  },
  {
    key: 'g-franvaro',
    why: 'Korttidsfrånvaron drabbade undervisningen.',
    activities: 'All personal.',
    target: 'Jämnare arbetsbelastning över året.',
    results:
      'Sjukfrånvaron blev 6,8 procent. De mötesfria betygsperioderna nämns i nästan varje medarbetarsamtal. De tidiga samtalen kom i gång sent eftersom rutinen inte var känd.',
    keep: 'yes',
    keepWhy: 'Riktningen är rätt men målet är inte nått.',
  },
]

export const plannedFor2023: PlannedGoal[] = [
  {
    key: 'g-lasa',
    domain: 'learning',
    goal: 'Minst 78 procent av eleverna i årskurs 9 når lägst E i alla lästa ämnen, och skillnaden mellan flickor och pojkar är högst fem procentenheter.',
    activities: 'Skola, elevhälsan, studiehandledarna',
    why: 'Resultaten vänder uppåt men pojkarna i svenska som andraspråk och kemi lämnas fortfarande efter.',
    target: 'Stödet når de elever som behöver det mest, på skoltid och i det ämne där det behövs.',
    interventions:
      'Studiestöd läggs in på elevens schema i stället för efter skoltid.\nDubbla lärare i matematik i årskurs 8.\nLäslyft för NO-lärarna under hösten.',
    measured:
      'Betyg i december och juni uppdelat på kön, närvaro i studiestödet, avstämning vid klasskonferenserna i oktober, januari och april.',
  },
  {
    key: 'g-nyfiken',
    domain: 'learning',
    goal: 'Den gemensamma lektionsstrukturen används i alla ämnen i årskurs 4–9, och index Lärande i årskurs 7–9 når 66.',
    activities: 'Skola',
    why: 'Arbetssättet har gett resultat i två arbetslag och eleverna efterfrågar samma tydlighet överallt.',
    target: 'Eleverna vet vad de ska lära sig, hur de ska visa det och vad nästa steg är.',
    interventions:
      'Förstelärarna leder lektionsbesök i par, två per termin och lärare.\nNya mentorer i årskurs 7 får en handledare.',
    measured: 'Trivselenkäten i mars, protokoll från lektionsbesöken, elevrådets intervjuer.',
  },
  {
    key: 'g-studiero',
    domain: 'normsAndValues',
    goal: 'Index Trygghet, studiero når minst 72 i årskurs 7–9 och 76 i årskurs 4–6.',
    activities: 'Skola, fritidshem, elevhälsan',
    why: 'Studieron är den fråga som eleverna själva lyfter oftast, och vi vet vilka insatser som har effekt.',
    target:
      'Eleverna har varit med och tagit fram ordningsreglerna, känner till dem och tycker att de gäller alla lika.',
    interventions:
      'Ordningsreglerna arbetas om klassvis under september och beslutas i elevrådet.\nVuxna finns i omklädningsrummen vid alla byten.\nSamma lektionsstart i alla klassrum.',
    measured: 'Trivselenkäten, incidentrapporter per månad och plats, elevrådets uppföljning i januari.',
  },
  {
    key: 'g-budget',
    domain: 'leadership',
    goal: 'Skolan har en budget i balans vid årets slut, med oförändrad lärartäthet i årskurs 7–9.',
    activities: 'Personalen',
    why: 'Elevantalet minskar i årskurs 7 samtidigt som kostnaden för vikarier har ökat två år i rad.',
    target: 'Resurserna följer eleverna, och alla arbetslag känner till skolans ekonomiska läge.',
    interventions:
      'Månadsuppföljning i ledningsgruppen.\nVikariepool tillsammans med Stensängsskolan.\nTjänstefördelningen görs klar före maj.',
    measured: 'Månadsbokslut, vikariekostnad per elev, lärartäthet i oktober.',
  },
  {
    key: 'g-malkvalitet',
    domain: 'workEnvironment',
    goal: 'Varje arbetslag har högst tre mål som är utvärderingsbara, påverkbara, realistiska och tydliga.',
    activities: 'Personalen',
    why: 'Årets analys visar att två av våra mål var för breda för att kunna utvärderas.',
    target: 'Alla medarbetare kan säga vilka mål arbetslaget har och hur det går.',
    interventions: 'Målmallen används i varje arbetslag i augusti.\nKorta avstämningar i arbetslagen var sjätte vecka.',
    measured: 'Genomgång av arbetslagens mål i september och maj, medarbetarenkäten.',
  },
  {
    key: 'g-franvaro',
    domain: 'workEnvironment',
    goal: 'Personalens sjukfrånvaro är högst 6,2 procent.',
    activities: 'Personalen',
    why: 'Frånvaron minskar men är fortfarande hög i två arbetslag.',
    target: 'Stöd sätts in tidigt och rutinen är känd av alla.',
    interventions:
      'Rutinen för tidiga samtal går igenom på första arbetsplatsträffen.\nMötesfria betygsperioder blir permanenta.',
    measured: 'Sjukfrånvaro per månad och arbetslag.',
  },
]
