import type { Language } from '../tree/tree.ts'

/** Fixed words of a document, by the template's language. */
const sv = {
  table: 'Tabell',
  figure: 'Figur',
  appendix: 'Bilaga',
  section: 'avsnitt',
  contents: 'Innehåll',
  page: 'Sida',
  of: 'av',
  in: 'i',
  notes: 'Noter',
  speakerNotes: 'Anteckningar till bilden',
  missingImage: (alt: string) => `Bilden saknas${alt ? `: ${alt}` : ''}. Ladda upp den på nytt i mediabiblioteket.`,
  unanswered: 'Ej besvarad',
  missingReference: 'hänvisning saknas',
  missingNote: 'not saknas',
  missingVariable: 'okänd variabel',
  proposal: 'Förslag',
  status: 'Dokumentets status',
  proposalText: 'Förslag, ännu inte fastställt',
  filledInAtAdoption: 'fylls i när dokumentet fastställs',
  guidance: 'Stöd och instruktioner',
  /** Under a section that another than the document's own answers. */
  whose: {
    role: {
      unit: 'medarbetare',
      staff: 'medarbetare',
      headTeacher: 'rektor',
      strategist: 'kvalitetsstrateg',
      municipality: 'huvudmannen',
      department: 'förvaltningen',
    },
    party: {
      unit: 'Enheten',
      headTeacher: 'Rektor',
      strategist: 'Kvalitetsstrategen',
      municipality: 'Huvudmannen',
    },
    by: (name: string, role: string, date: string) => `Svar av ${name}, ${role}, ${date}.`,
    willBe: (role: string) => `Här står vem som har svarat (${role}) och när.`,
    /** Where they have a name besides the role of whoever handed it in. */
    through: (party: string, name: string, role: string, date: string) =>
      `Svar av ${party} genom ${name}, ${role}, ${date}.`,
    none: (party: string) => `${party} har inte svarat.`,
    lastDay: (date: string) => `Sista dag att svara är ${date}.`,
  },
  logo: 'logotyp',
  unknownBlock: (type: string) =>
    `Blocktypen ”${type}” finns inte i den här installationen. Blockets inställningar och svar är kvar; lägg till blocktypen igen eller ta bort blocket ur mallen.`,
  blockFailed: (reason: string) =>
    `Blocket kunde inte visas (${reason}). Svaren är kvar. Kontakta den som sköter systemet.`,
  deadReference: (target: string) =>
    `Hänvisningen till ”${target}” leder ingenstans: blocket finns inte i det här dokumentet. Rätta hänvisningen i mallen.`,
  deadNote: (target: string) =>
    `Noten som ska finnas i ”${target}” finns inte i det här dokumentet. Rätta {{noteRef:${target}}} i mallen.`,
  deadSection: (name: string, title: string) =>
    `Hänvisningen {{${name}}} leder till ett avsnitt som inte finns i ”${title}”. Rätta nyckeln i mallen.`,
  deadDocument: (name: string) =>
    `Hänvisningen {{${name}}} leder till ett dokument som inte finns eller inte är inlämnat än.`,
  unknownVariable: (name: string) =>
    `Variabeln {{${name}}} finns inte. Rätta namnet i mallen eller lägg in värdet hos kommunen eller enheten.`,
  unresolved: (token: string) =>
    `”${token}” skrivs ut som det står i mallen. Här fylls inga variabler i: ta bort den, eller skriv med ord.`,
  unsafeLink: (text: string) =>
    `Länken ”${text}” togs bort: bara adresser som börjar med https://, http:// eller mailto: är tillåtna. Texten är kvar.`,
}
const en: typeof sv = {
  table: 'Table',
  figure: 'Figure',
  appendix: 'Appendix',
  section: 'section',
  contents: 'Contents',
  page: 'Page',
  of: 'of',
  in: 'of',
  notes: 'Notes',
  speakerNotes: 'Notes to the slide',
  missingImage: (alt: string) => `The image is missing${alt ? `: ${alt}` : ''}.`,
  unanswered: 'Not answered',
  missingReference: 'missing reference',
  missingNote: 'missing note',
  missingVariable: 'unknown variable',
  proposal: 'Proposal',
  status: 'Status of the document',
  proposalText: 'Proposal, not yet adopted',
  filledInAtAdoption: 'filled in when the document is adopted',
  guidance: 'Guidance',
  whose: {
    role: {
      unit: 'staff',
      staff: 'staff',
      headTeacher: 'head teacher',
      strategist: 'quality strategist',
      municipality: 'the municipality',
      department: 'the department',
    },
    party: {
      unit: 'The unit',
      headTeacher: 'The head teacher',
      strategist: 'The quality strategist',
      municipality: 'The municipality',
    },
    by: (name, role, date) => `Answered by ${name}, ${role}, ${date}.`,
    willBe: (role) => `Who has answered (${role}) and when is printed here.`,
    through: (party, name, role, date) => `Answered by ${party} through ${name}, ${role}, ${date}.`,
    none: (party) => `${party} has not answered.`,
    lastDay: (date) => `The last day to answer is ${date}.`,
  },
  logo: 'logo',
  unknownBlock: (type) =>
    `There is no block type “${type}” in this installation. The block's settings and answers are kept; add the block type again or remove the block from the template.`,
  blockFailed: (reason) =>
    `The block could not be shown (${reason}). The answers are kept. Contact whoever looks after the system.`,
  deadReference: (target) =>
    `The reference to “${target}” leads nowhere: the block is not in this document. Correct the reference in the template.`,
  deadNote: (target) =>
    `The note that should be in “${target}” is not in this document. Correct {{noteRef:${target}}} in the template.`,
  deadSection: (name, title) =>
    `The reference {{${name}}} leads to a section that is not in “${title}”. Correct the key in the template.`,
  deadDocument: (name) =>
    `The reference {{${name}}} leads to a document that does not exist or has not been handed in yet.`,
  unknownVariable: (name) =>
    `There is no variable {{${name}}}. Correct the name in the template, or enter the value at the municipality or the unit.`,
  unresolved: (token) =>
    `“${token}” is printed as it stands in the template. No variables are filled in here: remove it, or write it in words.`,
  unsafeLink: (text) =>
    `The link “${text}” was removed: only addresses that begin with https://, http:// or mailto: are allowed. The text is kept.`,
}
export const wordsOf = (language: Language) => (language === 'en' ? en : sv)
