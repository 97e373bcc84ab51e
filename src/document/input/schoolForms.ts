import type { Language } from '../tree/tree.ts'

type Labels = { sv: string; en: string }
/** School forms of skollagen (2010:800) 1 kap. 1 §, and fritidshem, which supplements them. */
export const schoolForms: Record<string, Labels> = {
  preschool: { sv: 'Förskola', en: 'Preschool' },
  preschoolClass: { sv: 'Förskoleklass', en: 'Preschool class' },
  compulsory: { sv: 'Grundskola', en: 'Compulsory school' },
  adaptedCompulsory: { sv: 'Anpassad grundskola', en: 'Adapted compulsory school' },
  special: { sv: 'Specialskola', en: 'Special school' },
  sami: { sv: 'Sameskola', en: 'Sami school' },
  leisureCentre: { sv: 'Fritidshem', en: 'After-school centre' },
  upperSecondary: { sv: 'Gymnasieskola', en: 'Upper secondary school' },
  adaptedUpperSecondary: { sv: 'Anpassad gymnasieskola', en: 'Adapted upper secondary school' },
  adultEducation: { sv: 'Kommunal vuxenutbildning', en: 'Adult education' },
}

/** A school form by its key; one that is not known prints as it is stored. */
export const schoolFormLabel = (key: string, language: Language): string => schoolForms[key]?.[language] ?? key

/** `Årskurs 3`; 0 is förskoleklass. `short` for the rows of a table: `Åk 3`, `F`. */
export const gradeLabel = (grade: number, language: Language, short = false): string => {
  if (grade === 0)
    return short ? { sv: 'F', en: 'Preschool class' }[language] : schoolFormLabel('preschoolClass', language)
  return `${short && language === 'sv' ? 'Åk' : { sv: 'Årskurs', en: 'Grade' }[language]} ${grade}`
}

/** The stages (stadier) of the compulsory school, by their first and last grade. */
export const gradeBands = [
  { key: 'F-3', label: 'F–3', from: 0, to: 3 },
  { key: '4-6', label: '4–6', from: 4, to: 6 },
  { key: '7-9', label: '7–9', from: 7, to: 9 },
]
