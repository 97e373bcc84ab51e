import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const recordsWords = {
  itemLabel: label('Post', 'Record'),
}

/** What is said where something must be mended, with what to do. */
export const recordsFaults = {
  empty: label(
    'Posterna har inga delar. Lägg till kolumner i mallen.',
    'The records have no parts. Add columns in the template.',
  ),
  unknownColumn: (name: string) =>
    label(
      `En given uppgift hör till ”${name}”, som inte finns. Rätta namnet i mallen.`,
      `A given part belongs to “${name}”, which does not exist. Correct the name in the template.`,
    ),
}
