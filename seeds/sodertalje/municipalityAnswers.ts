import { type Answers, means, points, text } from './answer.ts'
import { municipalityAreas } from './municipalityAreas.ts'
import { municipalityFollowUp } from './municipalityFollowUp.ts'

const foreword = `Kunskaper, behörighet till gymnasieskolan och en gymnasieexamen öppnar vägar till fortsatta studier och arbete. Samtidigt betyder familjebakgrunden och valet av skola allt mer för hur det går. Det vi gör i förskola och skola avgör därför mycket av barns och ungas framtid.

Södertäljes förskolor och skolor kan vara stolta. Med kraft, engagemang och samsyn har vi genomfört ett förändringsarbete av hög klass, och det ger oss ett läge som vi inte har haft tidigare. Många resultat har blivit bättre under senare år. Meritvärdet har stigit, allra mest för elever som är födda utomlands, och betydligt fler blir behöriga till ett nationellt program på gymnasiet.

Ändå återstår mycket, och det är sådant vi kan påverka. Vilken skola en elev har gått i får inte avgöra resultatet. Likvärdigheten måste stärkas genom ett strukturerat arbete som håller fast vid en sak: att utveckla undervisningen.`

const organisation = `Utbildningskontoret i Södertälje kommun omfattar 13 förskolenheter, 18 grundskolenheter, varav fyra även har grundsärskola, och 5 gymnasieenheter, varav en är gymnasiesärskola. Till kontoret hör också Resurscentrum med kostenhet, skolhälsovård, modersmålsenhet, ungdomsmottagning och de pedagogiska resurser som hjälper enheterna att höja måluppfyllelsen. Sedan hösten 2016 ansvarar kontoret även för Komvux och SFI. De hör till Arbetslivsnämnden och ingår därför inte i den här planen.

På enhetsnivå ansvarar förskolechef eller rektor och i vissa fall en enhetschef. På verksamhetsnivå finns tre verksamhetschefer, en var för förskolan, grundskolan och gymnasieskolan, och en fjärde med ansvar för Resurscentrum. Utbildningskontoret har dessutom en chef för ekonomi och administration och en chef för strategi- och verksamhetsstöd. Utbildningsdirektören är högsta ansvariga tjänsteman och chef för kommunens förskolor och skolor.`

const comparison = `Förskolan och skolan har förbättrat sina resultat i sju år, och läsåret 2017/2018 är inget undantag. I förskolan når över 90 procent av barnen målen i tre av de fyra prioriterade områdena. Undantaget är språkutveckling, där resultatet har sjunkit något.

Fler elever är behöriga till gymnasiet: nästan 86 procent, mot 76 procent år 2012. Andelen ligger över rikets. Meritvärdet har fortsatt upp, och andelen med betyg i samtliga ämnen har ökat tydligt. I gymnasieskolan har medelvärdet stigit. Fler tar examen på yrkesprogrammen, medan andelen behöriga till högskolan har sjunkit både där och på de högskoleförberedande programmen.

Skillnaden mellan flickor och pojkar har vuxit även i år och kräver särskild uppmärksamhet. I Kolada har Södertäljes pojkar ändå en god utveckling jämfört med riket, och elever med utländsk bakgrund har under sju år utvecklats bättre här än i landet i stort. Att vi ligger något över andra kommuner när socioekonomin räknas in är inget skäl att slå av på takten. Det är ett tecken på att riktningen är rätt.`

const organisationComment = `Ledarskapets betydelse är väl känd, och i Södertälje har det utvecklats mycket. Det pedagogiska uppdraget står tydligare i centrum och tar sig konkreta uttryck. Nästa steg är att lärarna får bättre förutsättningar att delta i utvecklingen, som kollektiv och inte bara var och en för sig.

Att utvecklingsarbetet på alla nivåer är så inriktat på undervisningen är ovanligt och kanske vår viktigaste framgångsfaktor. Det kan ändå bli mer konkret. Skolledarens samtal om undervisning, med stöd av filmade lektioner, klassrumsbesök, teach-meet och elevarbeten, visar vad som behöver ändras. Det avgörande är steget från ord till handling i klassrummet, och det ska synas överallt: på enheterna, i chefsgrupperna, på Resurscentrum och i utbildningskontorets ledningsgrupp.

Funktionellt delat ledarskap behöver utvecklas vidare. Inför läsåret prövar vi också en modell med fler biträdande rektorer och därmed färre medarbetare per chef. Vilken modell vi än väljer ska det vara klart vad den ska leda till i chefens vardag, och effekterna ska följas upp.

Kontorets eget förbättringsarbete har gett stabilitet och tydligare information. Arbetet är mindre sårbart än förut, men alla standarder, rutiner och kanaler är ännu inte på plats.`

const resources = `Behöriga lärare saknas i hela landet, och bristen blir större. Alla huvudmän försöker vara attraktiva, så även vi. Lärare söker sig till en skola med tydligt ledarskap, ett begripligt utvecklingsarbete, tid för undervisning och stöd från ledning, kollegor och elevhälsa. Dit har vi kommit en bit på väg. Introduktionen av nyexaminerade och nyanställda måste bli bättre, och här kan huvudmannen ta större ansvar så att den blir likvärdig och mentorerna avlastas. Detsamma gäller introduktionen av skolledare. Administrationen pekas ofta ut som en tidstjuv, men det har varit svårt att ringa in vilka uppgifter det gäller. Elevmentorer har varit till hjälp på några skolor.

Hur attraktiva vi än blir kommer lärare att saknas. Lärarna måste därför få ägna sig åt sitt huvuduppdrag, och fler yrkesgrupper behöver avlasta dem. Det är inte okomplicerat: ofta fortsätter lärarna som förut när fler vuxna kommer in. Nya uppdrag, som elevcoacher, ungdomscoacher, elevmentorer och lärarassistenter, måste beskrivas konkret, liksom vad som då ändras i lärarnas arbete. Och det ska följas upp på alla nivåer.`

const methods = `Förväntningarna på eleverna är fortfarande inte tillräckligt höga. Elevernas bakgrund får ibland förklara mer än undervisningens kvalitet gör. Bakgrunden spelar roll, men vi ska arbeta med det vi rår över: skolans inre arbete.

Att pröva och ompröva metoder står i centrum för det kollegiala lärandet. Under året satsade främst grundskolan på kompetensutveckling ämne för ämne över hela kommunen. Lärarna träffades flera gånger och prövade uppgifter däremellan, vilket gav ett innehåll som berör. Nästa steg är att utgå mer från de egna elevernas resultat.

Kommunen kan ordna kvalificerad kompetensutveckling som en enskild enhet inte klarar. Effekten uteblir ändå om den inte hör ihop med arbetet på enheten under hela läsåret, och där har förskolechefer och rektorer ett stort ansvar. Verksamhetscheferna ska stödja dem och tydligare fråga efter effekterna.

Pedagogistornas, ateljeristornas, utvecklingslärarnas, specialpedagogernas och elevhälsans insatser behöver knytas närmare resultaten. Digitala verktyg betyder mycket när de används rätt, men tillgången är inte likvärdig. Lokala FoU-projekt har prövat metoder i alla skolformer och har lagt en god grund. Filmning och filmanalys är enligt forskningen verksamma och används mer än förut, men är ännu inget självklart verktyg.`

const intersectionality = `Perspektivet omfattar kön, social bakgrund, etnicitet, sexuell läggning och religion, och hur de samverkar. Det hör till förskolans och skolans viktigaste uppgift: att anpassa undervisningen efter barnens och elevernas behov.

Målbilden om familjebakgrundens minskade betydelse uppfattas av många som bra för kommunen, men den påverkar ännu inte varje verksamhet och medarbetare tillräckligt. Pojkar har lägre resultat än flickor i nästan alla ämnen, här som i landet. Kön förklarar dock inte allt. Pojkar med svensk bakgrund och högutbildade föräldrar lyckas väl, medan pojkar med utländsk bakgrund och föräldrar med kort utbildning har lägre resultat än flickor i samma situation.

Avståndet mellan skolor med höga och låga resultat har minskat i kommunen, tvärtemot utvecklingen i riket, men i vissa årskurser och ämnen är det fortfarande mycket stort. Undervisningen behöver stärkas i alla skolor och särskilt i de mest segregerade områdena. Lärarbristen riskerar att slå hårdast där. Vi måste därför ge lärarna goda villkor att undervisa och samtidigt skapa ett skolklimat med studiero, fritt från kränkningar och diskriminering.`

/** The municipality's own plan, as the strategist fills it in. */
export const municipalityAnswers: Answers = {
  forewordText: text(foreword),
  strengths: points(
    'Ett systematiskt kvalitetsarbete som är strukturerat och väl förankrat, och som håller fast vid att stärka undervisningen.',
    'En tydlig styrning: politiker och tjänstemän är överens om mål, prioriteringar, roller och ansvar.',
    'Hög ambition och höga förväntningar.',
  ),
  challenges: points(
    'Göra förskolorna och skolorna mer likvärdiga, inbördes och sinsemellan.',
    'Få fler elever behöriga till ett nationellt gymnasieprogram.',
    'Få fler elever att ta gymnasieexamen.',
    'Öka andelen behöriga förskollärare och lärare.',
  ),
  focus: points(
    'Öka likvärdigheten och stärka det kompensatoriska perspektivet.',
    'Ha höga förväntningar på barns och elevers lärande.',
    'Få större effekt av det kollegiala lärandet.',
    'Säkra kompetensen, i första hand förskollärare, lärare och skolledare.',
  ),
  organisationText: text(organisation),
  ...municipalityFollowUp,
  'rating-leadership': means('3,7 3,5', '3,7 3,4', '3,7 3,7', '3,3 3,4'),
  'rating-learningOrganisation': means('3,3 3,0', '3,3 3,5', '3,0 3,4', '3,0 3,5'),
  'rating-goalSteering': means('4,0 3,6', '3,3 3,5', '3,3 3,3', '3,0 3,4'),
  'rating-teaching': means('3,7 3,5', '3,3 3,7', '3,3 3,6', '3,7 3,4'),
  comparison: text(comparison),
  organisationComment: text(organisationComment),
  resources: text(resources),
  methods: text(methods),
  intersectionality: text(intersectionality),
  ...municipalityAreas,
  evaluationOwn: text(
    'Ledningsgruppen följer upp varje enhets resultat, kvalitet och ekonomi tre gånger under läsåret. Verksamhetscheferna återkopplar till rektorer och förskolechefer, och nämnderna får en samlad bild i december och i juni.',
  ),
}
