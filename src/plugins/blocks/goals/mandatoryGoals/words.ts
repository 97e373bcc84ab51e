import { label } from '#blocks/kit/index.ts'

/** Headings that stand where the designer has given none. */
export const mandatoryWords = {
  councilLabel: label('Kommunfullmäktiges mål', "The council's goals"),
  boardLabel: label('Nämndens mål', "The board's goals"),
  indicatorLabel: label('Mål och indikatorer', 'Goals and indicators'),
}
