import { label } from '#blocks/kit/index.ts'

/** What the answerer sees in the form where the designer has given no name. */
export const matrixWords = {
  matrix: label('Matris', 'Matrix'),
  applies: label('Gäller', 'Applies to'),
}

/** What is said where something must be mended, with what to do. */
export const matrixFaults = {
  empty: label(
    'Matrisen saknar rader eller kolumner. Lägg till dem i mallen.',
    'The matrix has no rows or no columns. Add them in the template.',
  ),
  unknownMark: (name: string) =>
    label(
      `Markeringen ”${name}” hör inte till någon kolumn eller nivå. Rätta den i mallen.`,
      `The mark “${name}” belongs to no column or level. Correct it in the template.`,
    ),
}
