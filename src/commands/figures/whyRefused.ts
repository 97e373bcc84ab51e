import type { RefusedBecause } from '#document/figures/plan/planImport.ts'
import type { Register } from '#document/figures/register.ts'
import { registerSentence } from '#document/figures/registerWords.ts'
import type { OddCell } from '#document/figures/sheet/Sheet.ts'
import type { Language } from '#document/tree/tree.ts'

const odd: Record<OddCell, { sv: string; en: string }> = {
  date: {
    sv: 'Cellen är ett datum i kalkylprogrammet, inte ett tal. Skriv talet på nytt i en cell som är text eller tal.',
    en: 'The spreadsheet holds the cell as a date, not a number. Write the number anew in a cell of text or numbers.',
  },
  truth: { sv: 'Cellen säger sant eller falskt, inte ett tal.', en: 'The cell says true or false, not a number.' },
  formula: {
    sv: 'Cellen är en formel som inte är uträknad. Öppna filen i Excel, spara den och läs in den på nytt.',
    en: 'The cell is a formula that is not calculated. Open the file in Excel, save it and read it again.',
  },
  failed: {
    sv: 'Cellens formel går inte att räkna ut. Rätta formeln, eller skriv talet.',
    en: 'The formula of the cell cannot be calculated. Mend the formula, or write the number.',
  },
}
const simple = {
  unit: {
    sv: 'Enheten finns inte i kommunen. Säg vilken enhet som menas, eller låt raden vara.',
    en: 'The municipality has no such unit. Say which unit is meant, or leave the row.',
  },
  unread: {
    sv: 'Värdet kan inte läsas som ett tal eller ett tecken för att det saknas (. .. – ~100).',
    en: 'The value cannot be read as a number or a sign for why there is none (. .. – ~100).',
  },
  twice: {
    sv: 'Filen säger två olika saker om samma siffra. Välj vilka rader som ska läsas, eller ta bort den ena.',
    en: 'The file says two different things of the same figure. Choose which rows are read, or remove one.',
  },
  fraction: {
    sv: 'Kolumnen ser ut att vara andelar mellan 0 och 1, men måttet anges i procent. Säg om de ska bli procent.',
    en: 'The column seems to hold shares between 0 and 1, but the measure is given in per cent. Say whether they become per cent.',
  },
  locked: {
    sv: 'Siffran är låst, för skolorna har börjat svara. Lås upp måttet och perioden först, om något är fel.',
    en: 'The figure is locked, for the schools have begun to answer. Unlock the measure and period first, if something is wrong.',
  },
}

/** Why a cell of a file is not taken in, and what to do, in the reader's language. */
export const whyRefused = (because: RefusedBecause, period: string, register: Register, language: Language): string => {
  switch (because.why) {
    case 'odd':
      return odd[because.odd][language]
    case 'register': {
      const { fault } = because
      const measure = 'measure' in fault ? fault.measure.key : ''
      return registerSentence(fault, { measure, group: '', period }, register, language)
    }
    default:
      return simple[because.why][language]
  }
}
