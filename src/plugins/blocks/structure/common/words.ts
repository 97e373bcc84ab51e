import { label } from '#blocks/kit/index.ts'

/** What is said where something must be mended, with what to do. */
export const coverPictureFaults = {
  none: label(
    'Omslaget ska ha en bild ur mediebiblioteket, men ingen är vald. Välj en i mallen, eller välj ingen bild.',
    'The cover is to have a picture of the media library, but none has been chosen. Choose one in the template, or no picture.',
  ),
  noAlt: label(
    'Omslagets bild saknar textalternativ. Beskriv i mallen vad den visar, eller ange att den är utsmyckning.',
    'The picture of the cover has no text alternative. Describe in the template what it shows, or say that it is decoration.',
  ),
}
