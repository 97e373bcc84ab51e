import type { Guide } from './Guide.ts'

/** The guide for strategists. English says the same (`en.ts`). */
export const sv: Guide = {
  title: 'Så gör du en mall',
  contents: 'I den här hjälpen',
  intro:
    'En mall är avsnitt med block i: frågor, tabeller, diagram, text. Till vänster ser du innehållet, i mitten sidan som den blir för en skola, till höger inställningarna för det du har valt. Allt sparas av sig självt, och ingen skola ser något förrän du publicerar och skickar ut.',
  parts: [
    {
      heading: 'Innan du börjar',
      lines: [
        'Under Kommun, Ord och regler, står kommunens egna ord: målområden, ämnen, mått och skalor. Det som står där kan du välja i mallen. Saknas något lägger plattformens administratör till det.',
        'Under Enheter står skolorna. Skolformer och årskurser där avgör vilka skolor som får ett avsnitt med villkor.',
        'Under Statistik står siffrorna. Finns de där hämtas de till tabeller och diagram; annars kan skolan fylla i dem.',
      ],
    },
    {
      heading: 'Första dagen',
      lines: [
        'Innan något är utskickat visar startsidan tre steg: skolor och rektorer, en mall, skicka ut. Det som är gjort är markerat.',
        'Välj ”Klistra in en lista” och klistra in enheterna ur Excel: namn, slag, årskurser, rektor, e-post och, om ni vill, område. Visa först vad det blir. Rader som inte går att använda står kvar med vad som behöver rättas; resten kan läggas in. Samma lista en gång till lägger inte in något dubbelt.',
        'Varje ny rektor får ett mejl med en länk för att välja lösenord. Länken gäller i sju dagar.',
        'Lägg gärna in en testskola först och skicka mallen bara till den.',
      ],
    },
    {
      heading: 'Börja från hyllan',
      lines: [
        'Öppna Mallar och välj ”Ta en färdig mall från hyllan”. Där finns kvalitetsrapporter för alla skolformer, planen mot diskriminering och kränkande behandling, huvudmannens rapport, självskattning och Skolverkets redovisningar.',
        'Varje mall säger vilken lag eller källa den vilar på. Det som inte är kontrollerat står på kortet: läs det innan ni skickar ut.',
        '”Använd mallen” gör en egen kopia som öppnas i redigeraren. Ändra vad ni vill. Hyllans block finns också i biblioteket, när ni lägger till ett block.',
        'Huvudmannens rapport samlar enheternas svar på hyllans frågor. Låt frågorna stå kvar i enheternas mallar om ni vill att de ska samlas; texten i dem får ändras.',
        'Utgångspunkterna är hela dokument från andra huvudmän. Byt ut det som gäller just dem.',
      ],
    },
    {
      heading: 'Börja från Word',
      lines: [
        'Öppna Mallar och välj ”Läs in en Wordmall”. Välj den Wordfil (.docx) som ni brukar skicka till skolorna. Lösenord och makron måste tas bort först.',
        'Gå igenom listan: varje ställe i filen står med vad det blev och varför. Ett klick på Avsnitt, Fråga, Text, Lista, Tabell eller Poster gör det till något annat, och Nivå 1, 2 och 3 flyttar en rubrik. Osäkra ställen är märkta i kanten.',
        'Högst upp står om något ord i filen inte kom med, och vad som lämnades utanför, till exempel sidhuvudet. Skolans namn och läsåren blir variabler, så att filen går att använda nästa år.',
        'Välj ”Skapa mallen”. Inget är skickat; mallen öppnas som ett utkast. En Wordfil som är gjord här bär med sig sin mall och ger tillbaka den som den var. Har någon skrivit i den i Word sedan dess står vilka block det gäller.',
        'Skolor som hellre skriver i Word väljer ”Skriv i Word i stället” på sitt dokument, laddar ner formuläret och lämnar in filen där. De ser vad som hittades innan något sparas.',
      ],
    },
    {
      heading: 'Från tom mall till färdig stomme',
      lines: [
        'Öppna Mallar och välj ”Skapa ny”. Skriv titeln överst. Vill du ha läsåret i den skriver du {{ och väljer Läsår.',
        'Välj ”+ Nytt avsnitt” längst ner till vänster och skriv rubriken. Gör så för alla avsnitt först, så ser du helheten. Omslag, del, underavsnitt och bilaga väljs som Slag till höger.',
        'Ställ dig på ett avsnitt och tryck på tangenten +, eller välj + på raden eller mellan två block på sidan. Skriv vad du vill ha, till exempel ”fråga” eller ”diagram”, och tryck Enter.',
        'Finns blocket redan färdigt? Kommunens och de nationella blocken ligger sist i samma lista, med i vilka mallar de redan står. Du kan också dra ett kort till sin plats i innehållet eller på sidan.',
        'Har du en tabell i Word? Kopiera den därifrån in i ”Redigera som tabell”. Hela dokumentet läser du in med ”Läs in en Wordmall”.',
      ],
    },
    {
      heading: 'Skriva',
      lines: [
        'Klicka på sidan, så väljs blocket och det fält du klickade på. Dubbelklicka på en rubrik, fråga, ruta eller ett stycke för att skriva direkt på sidan. Enter behåller, Escape ångrar.',
        'Hjälptexten visas för den som svarar, bredvid frågan. Den skrivs inte ut, men samlas i bilagan Stöd och instruktioner om du lägger till den.',
        '”Redigera som tabell” visar rader, kolumner, grupper och givna rutor som ett rutnät. Klistra in en tabell från Word eller Excel i en ruta, så blir första raden kolumner och första kolumnen rader. Tomma rutor fyller skolan i.',
        'Ctrl+Z ångrar och Ctrl+Y gör om, hur långt tillbaka som helst, också ett borttaget block.',
      ],
    },
    {
      heading: 'Det som fylls i av sig självt',
      lines: [
        'Skriv {{ i en text, eller välj ”Infoga …” när du står i ett fält. I listan finns läsår, enhetens och personernas namn, uppmätta värden, antal, beslutet, hänvisningar och noter.',
        'Där du inte skriver står de som knappar med värdet för den skola du har valt: ”2026/27” i stället för {{läsår}}. En röd knapp betyder att något saknas.',
        'En hänvisning skriver ut ”tabell 3” eller ”avsnitt 2” med rätt nummer, vad du än flyttar.',
      ],
    },
    {
      heading: 'Siffror, skalor och tidigare svar',
      lines: [
        'Mått, ämnen, målområden, skalor, grupper, kolumner och andra block väljer du alltid i en lista med namn. Du behöver aldrig skriva en nyckel.',
        'Perioder väljer du på en gång, till exempel ”De fem senaste läsåren”. De räknas från det läsår dokumentet gäller, så mallen håller i många år.',
        '”Annat blocks svar” visar det som skolan svarat tidigare i dokumentet eller ett tidigare år.',
      ],
    },
    {
      heading: 'Vilka skolor som ser vad',
      lines: [
        'Öppna ”Hjälptext och villkor” eller ”Avsnittets inställningar” och välj skolformer, årskurser eller områden under ”Visas bara när”.',
        'Meningen överst säger vad du har valt och hur många det blir: ”Visas för skolor med årskurs 7–9: 4 av 11 skolor”. Klicka på den för att se vilka.',
        '”Upprepa för varje” gör ett avsnitt per årskurs, ämne, skolform eller mål.',
      ],
    },
    {
      heading: 'Se efter',
      lines: [
        'Välj skola och läsår ovanför sidan. Siffrorna är skolans egna. Block som skolan inte ser är märkta i innehållet.',
        '”Formulär” visar sidan som skolan svarar på: tom, med skolans senaste svar eller med exempel på svar.',
        '”PDF” och ”Word” gör filen av det som står just nu, sparat eller inte.',
        '”Att rätta” räknar upp det som skulle bli fel. Klicka på en rad för att komma dit, eller på knappen under den om felet kan rättas direkt. Det översta måste rättas innan du publicerar; resten är råd.',
      ],
    },
    {
      heading: 'Flytta, kopiera och ta bort',
      intro: 'Dra ett block eller avsnitt i innehållet dit det ska. Med tangentbordet, när du står i innehållet:',
      keys: [
        ['↑ ↓', 'går mellan raderna'],
        ['Alt + ↑ ↓', 'flyttar blocket eller avsnittet, också till nästa avsnitt'],
        ['+', 'lägger till ett block efter det du står på'],
        ['Delete', 'tar bort'],
        ['Ctrl + C, X, V', 'kopierar, klipper ut och klistrar in, också mellan mallar'],
        ['Ctrl + D', 'dubblerar'],
        ['Ctrl eller Skift + klick', 'väljer flera'],
        ['← →', 'fäller ihop och ut ett avsnitt'],
      ],
    },
    {
      heading: 'Arbeta flera',
      lines: [
        'Andra i samma mall syns överst, med var de skriver. Det de gör kommer in hos dig av sig självt.',
        'Har ni ändrat samma ställe visas båda, och du väljer. Inget försvinner under tiden.',
        'Utan nät skriver du vidare. Raden överst säger när allt är sparat.',
      ],
    },
    {
      heading: 'Versioner',
      lines: [
        '”Versioner” visar vem som ändrade vad och när. Ge en version ett namn, till exempel ”Efter rektorsmötet”.',
        'Välj två versioner att jämföra. Skillnaden står först i ord, sedan före och efter bredvid varandra.',
        'Återställ hela mallen eller bara ett block. Också det går att ångra.',
        'Välj ett block först och sedan ”Bara det valda blocket” för att se vem som har ändrat just det.',
      ],
    },
    {
      heading: 'Spara i biblioteket',
      lines: [
        'Ett block som flera mallar ska ha sparar du med ”Spara i biblioteket” i dess inställningar. Ett helt avsnitt sparar du på samma sätt, med avsnittet valt; det läggs in som ett nytt avsnitt efter det du står i.',
        'När någon gör en ny version där står den överst när du lägger till något, med vad som skiljer och vilka block som är nya. Du väljer själv om mallen ska uppdateras.',
      ],
    },
    {
      heading: 'Publicera och skicka ut',
      lines: [
        '”Publicera upplaga” fastställer mallen som den står. Upplagan ändras aldrig.',
        'Upplagan öppnas. Välj ”Skicka ut”: läsår, sista dag, följebrev och enheter. Varje enhet får sitt dokument.',
        'Ett skrivfel i en upplaga som är ute rättar du med ”Rätta det som är utskickat”. Svaren rörs inte.',
      ],
    },
  ],
}
