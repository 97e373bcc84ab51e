import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const answerViewWords = {
  itemLabel: label('Post', 'Record'),
}

/** What is said where something must be mended, with what to do. */
export const answerViewFaults = {
  noSource: label(
    'Blocket visar svar från ett annat block, men inget är valt. Ange blockets nyckel i mallen.',
    "The block shows another block's answer, but none has been chosen. Give the block's key in the template.",
  ),
}
