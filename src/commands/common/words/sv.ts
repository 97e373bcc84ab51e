import type { Language } from '#document/tree/tree.ts'

/** What commands answer in words, by what it is about; what they refuse is in `refusals`. English has the same, or is no `Words`. */
export const sv = {
  language: 'sv' as Language,

  call: {
    date: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2024-06-14.',
    reason: 'Skriv varför det rättas.',
    title: 'Skriv en rubrik.',
    unknownField: 'Fältet finns inte i frågan.',
  },
  fault: {
    block: (block: string, section: string) => `”${block}” i avsnittet ”${section}”`,
    section: (title: string) => `avsnittet ”${title}”`,
    unknownType: (type: string, block: string) =>
      `Blocktypen ”${type}” finns inte i den här installationen (${block}). Ta bort blocket eller lägg till blocktypen.`,
    incomplete: (path: string) => `Mallen saknar uppgifter (${path}). Öppna mallen, fyll i det som saknas och spara.`,
    empty: 'Mallen har inga avsnitt. Lägg till minst ett.',
    twoSections: (key: string) => `Två avsnitt har samma nyckel (${key}). Ta bort det ena eller kopiera det på nytt.`,
    twoBlocks: (key: string) =>
      `Två block har samma nyckel (${key}), så deras svar skulle blandas ihop. Ta bort det ena eller kopiera det på nytt.`,
    dangling: (target: string, where: string) =>
      `Hänvisningen {{ref:${target}}} i ${where} leder ingenstans. Kopiera nyckeln från avsnittet eller blocket som avses.`,
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
    blockOrder: (where: string) => `Blocken ${where} har bytt ordning.`,
    newSection: (title: string) => `Avsnittet ”${title}” är nytt.`,
    goneSection: (title: string) => `Avsnittet ”${title}” är borttaget.`,
    sectionOrder: 'Avsnitten har bytt ordning.',
    /** Settings that every block has: documentAssembly's fields are not among the block's own. */
    common: {
      title: 'Rubrik',
      help: 'Hjälptext',
      newPage: 'Börja på ny sida',
      beside: 'Placera bredvid blocket före',
      showWhen: 'Visas bara när',
      libraryKey: 'Biblioteksnyckel',
    },
    sectionSettings: {
      kind: 'slaget',
      numbered: 'numreringen',
      inContents: 'om det står i innehållsförteckningen',
      newPage: 'om det börjar på ny sida',
      repeat: 'upprepningen',
      showWhen: 'villkoret för att visas',
    },
    documentSettings: { language: 'Språket', layout: 'Formen', theme: 'Temat' },
  },
}

export type Words = typeof sv
