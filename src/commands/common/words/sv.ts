import type { Language } from '#document/tree/tree.ts'
import type { FoundCode } from '../../template/TemplateFault.ts'

/** What commands answer in words, by what it is about; what they refuse is in `refusals`. English has the same, or is no `Words`. */
export const sv = {
  language: 'sv' as Language,

  call: {
    past: 'Dagen har redan passerat. Välj i dag eller en senare dag.',
    opensBeforeDue: 'Avsnittet öppnar efter sin sista dag. Byt en av dagarna.',
    date: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2024-06-14.',
    reason: 'Skriv varför det rättas.',
    distributions: 'Välj minst ett utskick som ska rättas.',
    title: 'Skriv en rubrik.',
    unknownField: 'Fältet finns inte i frågan.',
    unsafeLink: (words: string) =>
      `Länken ”${words}” leder till en adress som inte är tillåten. Skriv en adress som börjar med https://, http:// eller mailto:.`,
  },
  fault: {
    /** By what was found: at which block or section, and what is particular. */
    found: {
      UNCLOSED_TOKEN: (where: string, text: string) =>
        `${where}: ”${text}” har klamrar som inte hör ihop. Skriv {{ före och }} efter, utan andra klamrar emellan.`,
      UNKNOWN_MEASURE: (where: string, key: string) =>
        `${where}: måttet ”${key}” finns inte hos kommunen. Välj ett annat mått, eller lägg till det under Kommun, Ord och regler.`,
      NO_ITEM: (where: string, token: string) =>
        `${where}: ”${token}” menar det som avsnittet upprepas för, men avsnittet upprepas inte för något sådant. Låt avsnittet upprepas, eller välj något annat.`,
      GONE_ELSEWHERE: (where: string, _: string) =>
        `${where}: blocket som visas finns inte i någon mall. Välj ett annat, eller lägg till det i den mall där det ska besvaras.`,
      UNSEEN: (where: string, _: string) =>
        `Ingen skola ser ${where}: ingen uppfyller villkoret. Ändra villkoret eller ta bort det.`,
      UNSEEN_REQUIRED: (where: string, _: string) =>
        `${where} är obligatorisk men visas inte för någon skola. Ändra villkoret, eller låt den vara frivillig.`,
      EMPTY_SECTION: (where: string, _: string) =>
        `${where}: avsnittet är tomt. Lägg till ett block eller ta bort avsnittet.`,
      SAME_TITLE: (where: string, _: string) =>
        `${where}: två avsnitt heter likadant. Ge dem olika namn, så att en hänvisning går att förstå.`,
      LONE_SUBSECTION: (where: string, _: string) =>
        `${where} är ett underavsnitt utan avsnitt före sig, så en rubriknivå hoppas över. Gör det till ett avsnitt.`,
      NO_TITLE: (_: string, __: string) => 'Ett avsnitt saknar rubrik.',
      TITLE_TWICE: (where: string, _: string) =>
        `${where}: blocket har samma rubrik som avsnittet, så den skrivs ut två gånger. Ta bort blockets.`,
      TOO_WIDE: (where: string, columns: string) =>
        `${where} har ${columns} kolumner och får inte plats på en sida. Dela tabellen i två.`,
      NO_HELP: (where: string, _: string) => `${where} har ingen hjälptext till den som svarar.`,
      SAME_TABLE: (where: string, other: string) =>
        `${where} är likadan som ”${other}”. Ta bort den ena, eller hänvisa till den.`,
      UNPRINTABLE: (where: string, character: string) =>
        `${where}: tecknet ${character} kan inte skrivas ut. Ta bort det, eller skriv det med ord.`,
      CONTRAST: (_: string, fault: string) => fault,
      SETTING: (where: string, fault: string) => `I ${where}: ${fault}`,
    } satisfies Record<FoundCode, (where: string, detail: string) => string>,
    block: (block: string, section: string) => `”${block}” i avsnittet ”${section}”`,
    section: (title: string) => `avsnittet ”${title}”`,
    unknownType: (type: string, block: string) =>
      `Blocktypen ”${type}” finns inte i den här installationen (${block}). Ta bort blocket eller lägg till blocktypen.`,
    incomplete: (path: string) => `Mallen saknar uppgifter (${path}). Öppna mallen, fyll i det som saknas och spara.`,
    empty: 'Mallen har inga avsnitt. Lägg till minst ett.',
    twoSections: (key: string) => `Två avsnitt har samma nyckel (${key}). Ta bort det ena eller kopiera det på nytt.`,
    twoBlocks: (key: string) =>
      `Två block har samma nyckel (${key}), så deras svar skulle blandas ihop. Ta bort det ena eller kopiera det på nytt.`,
    noNote: (target: string, where: string) =>
      `{{noteRef:${target}}} i ${where} pekar på en not som inte finns. Skriv noten där, eller peka på ett avsnitt eller block som har en.`,
    dangling: (target: string, where: string) =>
      `Hänvisningen {{ref:${target}}} i ${where} leder ingenstans. Kopiera nyckeln från avsnittet eller blocket som avses.`,
  },
  library: {
    added: (block: string) => `${block} är nytt och läggs till.`,
    gone: (block: string) => `${block} finns inte längre i biblioteket. Det står kvar i mallen.`,
  },
  difference: {
    empty: 'tomt',
    quoted: (text: string) => `”${text}”`,
    changed: (where: string, label: string, before: string, after: string) =>
      `${where}: ”${label}” ändras från ${before} till ${after}.`,
    document: 'Dokumentet',
    section: (title: string) => `Avsnittet ”${title}”`,
    inSection: (title: string) => `i avsnittet ”${title}”`,
    otherType: (block: string) => `${block} har bytt blocktyp.`,
    storedOtherwise: (block: string) =>
      `${block}: ändringen gör att svaren skulle lagras på annat sätt. Ge rubriken tillbaka, eller skicka ut en ny upplaga.`,
    sectionSetting: (title: string, what: string) => `Avsnittet ”${title}”: ${what} ändras.`,
    documentSetting: (what: string) => `${what} ändras.`,
    newBlock: (block: string, where: string) => `Blocket ${block} ${where} är nytt.`,
    goneBlock: (block: string, where: string) => `Blocket ${block} ${where} är borttaget.`,
    movedBlock: (block: string, from: string, to: string) =>
      `Blocket ${block} har flyttats från avsnittet ”${from}” till ”${to}”.`,
    blockOrder: (where: string) => `Blocken ${where} har bytt ordning.`,
    newSection: (title: string) => `Avsnittet ”${title}” är nytt.`,
    goneSection: (title: string) => `Avsnittet ”${title}” är borttaget.`,
    sectionOrder: 'Avsnitten har bytt ordning.',
    answered: (block: string, where: string, count: number) =>
      count === 1
        ? `Ett dokument har svar på ${block} ${where}. Svaret visas för enheten men kommer inte med i dokumentet.`
        : `${count} dokument har svar på ${block} ${where}. Svaren visas för enheterna men kommer inte med i dokumenten.`,
    /** The same, told to whom it has happened. */
    done: {
      changed: (where: string, label: string, before: string, after: string) =>
        `${where}: ”${label}” har ändrats från ${before} till ${after}.`,
      storedOtherwise: (block: string) => `${block} besvaras på ett annat sätt än förut.`,
      sectionSetting: (title: string, what: string) => `Avsnittet ”${title}”: ${what} har ändrats.`,
      documentSetting: (what: string) => `${what} har ändrats.`,
    },
    /** Settings that every block has: documentAssembly's fields are not among the block's own. */
    common: {
      title: 'Rubrik',
      help: 'Hjälptext',
      newPage: 'Börja på ny sida',
      beside: 'Placera bredvid blocket före',
      rowColumns: 'Börja en rad med så många spalter',
      rowGaps: 'Lämna tomt där något inte visas',
      showWhen: 'Visas bara när',
      libraryKey: 'Biblioteksnyckel',
    },
    sectionSettings: {
      kind: 'slaget',
      numbered: 'numreringen',
      inContents: 'om det står i innehållsförteckningen',
      newPage: 'om det börjar på ny sida',
      pageSide: 'om det börjar på en vänster- eller högersida',
      repeat: 'upprepningen',
      showWhen: 'villkoret för att visas',
      answeredBy: 'vem som besvarar det',
      answeredWhen: 'när det besvaras',
      answeredAs: 'vad den som besvarar det kallas',
    },
    documentSettings: {
      language: 'Språket',
      layout: 'Formen',
      theme: 'Temat',
      spacing: 'Avstånden',
      partPages: 'Om delar får en egen sida',
      answeredBy: 'Vem som besvarar och lämnar in',
    },
  },
}

export type Words = typeof sv
