import { label } from '#blocks/kit/index.ts'

/** What is said where something must be mended, with what to do. */
export const imageFaults = {
  none: label(
    'Ingen bild är vald. Välj en bild i mallen eller ta bort blocket.',
    'No picture has been chosen. Choose one in the template or remove the block.',
  ),
  noAlt: label(
    'Bilden saknar textalternativ. Beskriv i mallen vad den visar, eller ange att den är utsmyckning.',
    'The picture has no text alternative. Describe in the template what it shows, or say that it is decoration.',
  ),
}
