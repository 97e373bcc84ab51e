import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const documentControlWords = {
  typesHeading: label('Dokumenttyp', 'Type of document'),
}

/** What is said where something must be mended, with what to do. */
export const documentControlFaults = {
  unknownType: (name: string) =>
    label(
      `Dokumenttypen ”${name}” finns inte bland typerna. Rätta namnet i mallen.`,
      `The type “${name}” is not among the types of document. Correct the name in the template.`,
    ),
  empty: label(
    'Dokumentuppgifterna är tomma. Lägg till uppgifter i mallen.',
    'The document control is empty. Add entries in the template.',
  ),
}
