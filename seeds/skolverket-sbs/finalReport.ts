import { type Intervention, records } from './records.ts'

const problem = '30 % av eleverna i årskurs 9 når inte behörighet till nationella program.'

const leadership: Intervention = {
  area: 'governance',
  number: '1',
  name: 'Förbättringsstöd till skolledning vid Centralskolan',
  agreement: 'U2021/03786/S, Dnr 7.4.2-2019:1697',
  participants:
    'Till en början deltog Centralskolans rektor och biträdande rektor. VT-21 var det bara tf rektor som deltog, och läsåret 22/23 åter rektor och biträdande rektor.',
  problems: problem,
  causes:
    '- Det är otydligt vem som gör vad.\n- Det är otydligt vad som ska göras när.\n- Det är otydligt hur skolans olika funktioner ska samspela.\n- Det saknas rutiner och en planering för terminen och läsåret.',
  goals: records([
    {
      goal: 'Insatsen leder till en klar och tydlig organisation, där det framgår vad som är drift och vad som är utveckling.',
      degree: 'started',
    },
    {
      goal: 'Skolans organisation vilar på en struktur och på rutiner som fungerar vilka personer som än arbetar i den.',
      degree: 'wellUnderWay',
    },
    {
      goal: 'De som har en ledande funktion på skolan leder insatser, uppdrag och arbete utan att själva utföra dem.',
      degree: 'wellUnderWay',
    },
  ]),
  visibleImprovements: `Gränsen mellan driftsorganisation och utvecklingsorganisation går ännu inte att dra skarpt. Det beror på att skolan arbetar med flera processer på en gång som gäller struktur och rutiner, bland annat en rutin för elevers frånvaro och planen mot kränkande behandling och diskriminering.

Centralskolan hör nu till en ny organisation, där Källskolan och Centralskolan delar rektor och har var sina biträdande rektorer. Det syns i elevhälsoarbetet och trygghetsarbetet, som på Centralskolan börjar likna Källskolans. Likvärdigheten ökar därmed.

Också inom Centralskolan har vi tagit fram en ny organisation, som gäller från läsårsstarten 22/23. En arbetslagsledare gör arbetslagets uppdrag tydligare, mellanstadiet förstärks och mellan- och högstadiet knyts närmare varandra både organisatoriskt och pedagogiskt. Organisationen ska dessutom ge en säkrare bedömning och betygssättning i årskurs 6.

Arbetet med att göra rutinerna klara, kända och lätta att hitta går vidare. Personalen har fått ett levande, sökbart dokument i Teams. Det samlar rutiner och viktig information och avlastar flera yrkesgrupper, eftersom var och en själv kan hitta svar på många frågor. När rutinerna är kända blir det lättare för skolledningen att delegera. Ingen behöver längre leta i gamla pärmar, utan kan lita på att det som står i dokumentet gäller.

Från HT-21 har vi gjort förstelärarnas uppdrag tydligare, inrättat ett trygghetsteam och bestämt konferensernas tider och innehåll. EHT har fått en fastare struktur för vilka ärenden som tas upp, var i åtgärdstrappan de befinner sig och hur den som har rapporterat ett ärende får återkoppling. Lärarna får nu svar nästan omedelbart, vid sittande bord.

Ett kalendarium över årets konferenser, APT och andra aktiviteter delas ut till all personal när läsåret börjar och revideras sedan under året.

Förra läsåret förtydligades mentorsuppdraget. Förstelärarna har fortsatt det arbetet, med handledning inom SBS, och det handlar nu bredare om pedagogiskt ledarskap. Utvecklingskonferenserna, som i fjol kom i gång sent, fanns denna gång i planeringen redan från läsårets start. Det pedagogiska utvecklingsarbetet bärs av en stabil grupp förstelärare som träffas regelbundet, vilket också är en synlig förbättring.

En ny rutin för att främja närvaro och förebygga och åtgärda frånvaro är skriven och används, men behöver arbetas in mer. Ledningen undersöker hur en gemensam rutin för Källskolan och Centralskolan kan se ut.

Elevhälsans egna rutiner utvecklas. Mötena har en tydlig struktur, och därför är det också tydligare hur elevärenden återkopplas till personalen och följs upp av elevhälsan.

Åtgärdsprogrammen skrivs numera i skolans lärplattform, så att vårdnadshavarna lättare kommer åt dem.`,
  unmetGoals: `Inget av målen är helt uppnått. VT-21 bestod ledningen på Centralskolan av en tf rektor, hälften av vad den borde vara, och först HT-21 fanns en rektor och en biträdande rektor på plats. Sedan dess har arbetet pågått, och målen bör kunna nås inom rimlig tid. Pandemin och den halverade ledningen gjorde att delar av utvecklingsarbetet fick vänta. Den nya rektorn skulle också få möjlighet att forma den organisation som hen ville leda, och även därför pausades en del våren 2021. Läsåret 22/23 har arbetet återupptagits med förnyad kraft.

De delar av målen som gäller elevhälsoteamet och det pedagogiska och elevvårdande arbetet är inte uppnådda, eftersom vi under läsåret inte lyckades rekrytera någon specialpedagog.

Flera mål är på god väg i takt med att organisationen sätter sig. Vid skolstarten HT23 består ledningen av en rektor och tre biträdande rektorer. Rektor ansvarar för F-9, den anpassade grundskolan och Kulturskolan, och de biträdande rektorerna för var sitt stadium (F-3, 4–6 och 7–9).`,
  expectedEffects:
    'En ny och tydligare organisation, med rutiner och långsiktig planering på plats, ger alla funktioner på skolan arbetsro och därmed tid att ägna åt undervisningens kvalitet. När undervisningen står i centrum förväntas fler elever nå behörighet till nationella program.',
  observedEffects: `Delmålet, att 80 % av eleverna är behöriga till ett nationellt gymnasieprogram, uppnåddes VT23.

Elevhälsans ärendegång är allt mer känd och effektiv, så att eleverna får stöd tidigt och kraftfullt.

Högstadiet hade läsåret 20/21 ett enda stort arbetslag. Nu arbetar lärarna i mindre spår, efter vilka grupper de undervisar. Eleverna och undervisningsgrupperna har därmed kommit mer i centrum, eftersom det i ett mindre forum är lättare att ta upp problem och framgångar som man har gemensamt.`,
  lessons:
    'All personal behöver involveras mer. Den här insatsen riktades till skolledningen, men arbetet hade ändå kunnat vara mer öppet för övrig personal.',
  followUp: 'Bara rektor och biträdande rektor har varit delaktiga i den här uppföljningen.',
}

const teaching: Intervention = {
  area: 'teaching',
  number: '2',
  name: 'Utbildning och handledning för att utveckla undervisningen i Centralskolan',
  agreement: 'Tilläggsöverenskommelse till U2021/03786/S, Dnr 7.4.2-2019:1697',
  participants: 'Insatsen riktas till all personal.',
  problems: problem,
  causes:
    '- Eleverna är för lite delaktiga i undervisningen och har för lite inflytande över den.\n- Undervisning och bedömning varieras inte i någon större utsträckning.\n- Den formativa bedömningen är för liten.\n- Kollegialt arbete och lärande om elever och grupper uteblir ofta.\n- Anpassningar, både för elever som behöver stöd och för elever som behöver utmaningar, följs inte upp på ett effektivt sätt.',
  goals: records([
    {
      goal: 'Eleverna är mer delaktiga i sin undervisning och sitt lärande och har större inflytande.',
      degree: 'started',
    },
    { goal: 'Undervisningen och bedömningen sker på mer varierade sätt.', degree: 'wellUnderWay' },
    { goal: 'Det kollegiala arbetet och lärandet om elever och deras lärande ökar.', degree: 'wellUnderWay' },
    {
      goal: 'Anpassningar som gynnar elevens lärande på bästa sätt hittas, följs upp och utvärderas på ett effektivt sätt.',
      degree: 'started',
    },
  ]),
  visibleImprovements: `Trivselenkäten, som görs varje hösttermin och vårtermin, kompletteras nu med elevintervjuer. De hjälper oss att förstå hur eleverna har tänkt när de svarade och fångar upp sådant som enkäten inte frågar efter. På båda stadierna finns fungerande elevråd, vars protokoll skolledningen får och kan svara på. En tjänst som förstelärare på Centralskolan har inriktats på värdegrundsarbetet och elevrådets inflytande. Det gäller bland annat att skola elevrådets representanter i att påverka större frågor än utbudet i kiosken och matsedeln. I undervisningen skiljer sig elevernas inflytande mycket åt, beroende på lärarens förhållningssätt.

Undervisning och bedömning har blivit något mer varierade i samband med det kollegiala lärandet om differentierad undervisning. Det märks att vissa lärare har tagit till sig de konkreta metoderna och tipsen i boken ”Lektionsdesign” (Wallberg, 2019). Några få lärare nämner differentierad undervisning som ett utvecklingsområde i sin egen utvärdering av läsåret.

På högstadiet träffas nu lärare som undervisar samma elevgrupper i mindre forum, och det kollegiala lärandet har i viss mån blivit bättre. Ett liknande arbete har börjat på mellanstadiet.

Skolan har infört utvecklingskonferenser om bedömning för all undervisande personal. Förstelärarna leder dem och träffas regelbundet för att planera nästa tillfälle och utvärdera det förra. De veckor då handledare från lärosätet är på plats möts dessutom de pedagogiska ledningsgrupperna, förstelärarna, från Källskolan och Centralskolan.

En ny särskild undervisningsgrupp ska främja skolnärvaron hos elever med omfattande och långvarig frånvaro. Den har haft god effekt: elever som tidigare inte alls kom till skolan är nu närvarande och når målen i högre utsträckning. Det som återstår är att göra tydligt vilka lärare som ansvarar för de elevernas undervisning.`,
  unmetGoals: `Delar av målen är inte uppnådda än. Insatserna har nyligen kommit i gång, efter att ha formats av personalens enkätsvar och av diskussioner i skolledningen, i förstelärargruppen, med all personal på APT och i handledningen inom SBS.

Elevernas delaktighet i den egna undervisningen och inflytandet över den är ännu inte tillfredsställande. Fler lärare har under läsåret 21/22, med handledning av elevhälsoteamet, prövat olika upplägg mer systematiskt för att främja lärande, studieresultat och studiero. Resultaten varierar, och skillnaderna är fortfarande stora mellan lärare, ämnen och ämnesarbetslag.

Målet om anpassningar är inte uppnått. Inriktningen har ändrats: vi inför nu begreppet differentierad undervisning och arbetssätt som är differentierade. Det sker på utvecklingskonferenserna, som förstelärarna leder.

SBS-insatsen är avslutad, men arbetet med differentierad undervisning fortsätter, och det är nu mer uttalat än anpassningarna. För att öka elevernas inflytande krävs dels tydligare mål som de undervisande lärarna känner till, dels ett större arbete i varje ämneslag.`,
  expectedEffects:
    'Ett ökat kollegialt arbete och lärande om eleverna och deras lärande, med varierad undervisning och varierad bedömning av vad eleverna kan, förväntas leda till att fler elever når målen.',
  observedEffects:
    'Delmålet, att 80 % av eleverna är behöriga till ett nationellt gymnasieprogram, uppnåddes VT23. Trivselenkäten våren 2023 tyder på att aktiviteterna har haft en viss positiv påverkan.',
  lessons:
    'Ledningen måste vara engagerad för att arbetet ska leva och utvecklas. När många av de lärare som var med i nulägesanalysen slutade eller klev av arbetet var det ledningen som fick driva det vidare.',
  followUp: 'Rektor och biträdande rektor.',
}

/** Centralskolan's final report: the source's two interventions, its references and figures, in words of our own. */
export const finalReport = {
  facts: { period: 'VT-21 till och med VT-23', contact: 'Karin Holm, rektor' },
  interventions: { interventions: records([leadership, teaching]) },
}
