import { label } from '#blocks/kit/index.ts'

/** What is said where something must be mended, with what to do. */
export const textFaults = {
  empty: label(
    'Textblocket är tomt. Skriv texten i mallen eller ta bort blocket.',
    'The text block is empty. Write the text in the template or remove the block.',
  ),
}
