type Part = { heading: string; lines: string[] }
export type Guide = { title: string; intro: string; parts: Part[] }

const sv: Guide = {
  title: 'Så gör du en mall',
  intro:
    'En mall byggs av avsnitt och block. Till vänster ser du innehållet, i mitten sidan som den skrivs ut för en skola, till höger inställningarna för det du har valt. Allt sparas av sig självt.',
  parts: [
    {
      heading: 'Börja',
      lines: [
        'Öppna Mallar och välj ”Skapa ny”. Skriv mallens titel överst; {{läsår}} i titeln byts mot läsåret i varje dokument.',
        'Välj ”+ Nytt avsnitt” längst ner till vänster och skriv rubriken. Slaget (del, avsnitt, underavsnitt, bilaga) väljer du till höger.',
        'Välj + på raden där blocket ska stå. Sök efter ordet för det du vill göra, till exempel ”fråga” eller ”diagram”, och tryck Enter. Färdiga block ur biblioteket ligger sist i samma lista.',
      ],
    },
    {
      heading: 'Skriva',
      lines: [
        'Klicka på sidan, så väljs blocket och fältet. Dubbelklicka på en rubrik, fråga eller ruta för att skriva på plats; Enter behåller, Escape avbryter.',
        'Skriv {{ i en text, så öppnas en lista med läsår, namn, siffror och hänvisningar. Under blockets namn ser du vad varje sådan blir för den valda skolan.',
        '”Redigera som tabell” visar kolumner, rader och givna rutor som ett rutnät. Klistra in en tabell från Word eller Excel i en ruta, så blir den hela tabellen.',
        'Ctrl+Z ångrar och Ctrl+Y gör om, hur långt som helst, även ett borttaget block.',
      ],
    },
    {
      heading: 'Flytta och kopiera',
      lines: [
        'Dra ett block eller avsnitt i innehållet dit det ska. Med tangentbordet: Alt och pil upp eller ner.',
        'Ctrl+C, Ctrl+X, Ctrl+V och Ctrl+D kopierar, klipper ut, klistrar in och dubblerar, också mellan mallar. Håll Ctrl eller Skift för att välja flera. Delete tar bort. + lägger till.',
      ],
    },
    {
      heading: 'Se efter',
      lines: [
        'Välj skola och läsår ovanför sidan. Siffrorna är skolans egna. ”Formulär” visar det som skolan möter när den svarar, tomt eller med dess senaste svar.',
        '”Visas bara när” bland inställningarna styr vilka skolor som ser ett block. Meningen överst säger hur många det blir, och vilka.',
        '”Att rätta” räknar upp det som skulle bli fel. Klicka på en rad, så kommer du till stället. ”PDF” och ”Word” gör filen av det som står, sparat eller inte.',
      ],
    },
    {
      heading: 'Arbeta flera',
      lines: [
        'Andra som arbetar i mallen syns överst. Det de skriver kommer in av sig självt. Ändrar ni samma ställe får du se båda och väljer.',
        'Utan nät går det att skriva vidare. Raden överst säger när allt är sparat.',
        '”Versioner” visar vem som ändrade vad och när, och ger tillbaka hela mallen eller ett block.',
      ],
    },
    {
      heading: 'Publicera',
      lines: [
        '”Publicera upplaga” fastställer mallen som den står. Upplagan ändras aldrig; skickar du ut den får skolorna just den.',
      ],
    },
  ],
}
const en: Guide = {
  title: 'How to make a template',
  intro:
    'A template is built of sections and blocks. On the left is the outline, in the middle the page as it is printed for one school, on the right the settings of what you have chosen. Everything is saved by itself.',
  parts: [
    {
      heading: 'Begin',
      lines: [
        'Open Templates and choose “Create new”. Write the title at the top; {{läsår}} in it becomes the school year in each document.',
        'Choose “+ New section” at the bottom left and write its heading. What kind it is you choose on the right.',
        'Choose + on the row where the block shall stand. Search for what you want, for example “question” or “chart”, and press Enter. Ready-made blocks of the library come last in the same list.',
      ],
    },
    {
      heading: 'Write',
      lines: [
        'Click on the page to choose block and field. Double-click a heading, question or cell to write in place; Enter keeps, Escape does not.',
        'Write {{ in a text to open a list of years, names, figures and references. Below the block’s name you see what each becomes at the chosen school.',
        '“Edit as a table” shows columns, rows and given cells as a grid. Paste a table from Word or Excel into a cell and it becomes the whole table.',
        'Ctrl+Z undoes and Ctrl+Y redoes, as far back as you like, a deleted block included.',
      ],
    },
    {
      heading: 'Move and copy',
      lines: [
        'Drag a block or section in the outline. By keyboard: Alt and arrow up or down.',
        'Ctrl+C, Ctrl+X, Ctrl+V and Ctrl+D copy, cut, paste and duplicate, between templates too. Hold Ctrl or Shift to choose several. Delete removes. + adds.',
      ],
    },
    {
      heading: 'Look',
      lines: [
        'Choose school and year above the page. “Form” shows what the school meets when it answers, empty or with its latest answers.',
        '“Shown only when” among the settings decides which schools see a block. The sentence at the top says how many, and which.',
        '“To mend” lists what would go wrong. Click a line to go there. “PDF” and “Word” make the file of what stands here, saved or not.',
      ],
    },
    {
      heading: 'Work together',
      lines: [
        'Others at work in the template are named at the top, and what they write comes in by itself. Where both changed the same place you see both and choose.',
        'Without a network you can go on writing. The line at the top says when all is saved.',
        '“Versions” shows who changed what and when, and gives back the whole template or one block.',
      ],
    },
    {
      heading: 'Publish',
      lines: [
        '“Publish edition” freezes the template as it stands. The edition never changes; schools get exactly that.',
      ],
    },
  ],
}
export const guideIn = (language: 'sv' | 'en'): Guide => (language === 'en' ? en : sv)
