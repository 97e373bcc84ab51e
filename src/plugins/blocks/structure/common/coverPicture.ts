import type { Field } from 'payload'
import { flagField, label, linesField, problem, selectField, setting } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { DocumentNode, Origin } from '#document/tree/tree.ts'
import { coverPictureFaults as faults } from './words.ts'

/** A picture of the media library, or that of the unit; `none`: a field of colour alone. */
export const pictureShape = {
  pictureFrom: setting.oneOf(['none', 'library', 'unit'], 'none'),
  picture: setting.reference(),
  pictureDecorative: setting.flag(),
  pictureAlt: setting.text(),
}
type Settings = {
  pictureFrom: 'none' | 'library' | 'unit'
  picture?: string | undefined
  pictureDecorative: boolean
  pictureAlt: string
}

export const pictureFields = (): Field[] => [
  selectField({
    name: 'pictureFrom',
    label: label('Bild', 'Picture'),
    options: {
      none: label('ingen', 'none'),
      library: label('en ur mediebiblioteket', 'one of the media library'),
      unit: label('enhetens egen', "the unit's own"),
    },
    defaultValue: 'none',
  }),
  {
    name: 'picture',
    type: 'upload',
    relationTo: 'media',
    label: label('Vilken bild', 'Which picture'),
    admin: {
      condition: (_, siblings) => siblings?.pictureFrom === 'library',
      description: label(
        'Den fyller sidans bredd och beskärs i höjd. Minst 1 700 bildpunkter bred.',
        'It fills the width of the page and is cut in height. At least 1,700 pixels wide.',
      ),
    },
  },
  flagField({
    name: 'pictureDecorative',
    label: label('Bilden är bara utsmyckning', 'The picture is decoration only'),
    description: label('Den läses då inte upp.', 'It is then not read aloud.'),
    when: ({ pictureFrom }) => pictureFrom === 'library' || pictureFrom === 'unit',
  }),
  linesField({
    name: 'pictureAlt',
    label: label('Bildens textalternativ', "The picture's text alternative"),
    description: label(
      'Säger vad bilden visar, för den som inte ser den. Enhetens egen bild har ett redan.',
      "Says what the picture shows to those who cannot see it. The unit's own picture has one already.",
    ),
    when: ({ pictureFrom, pictureDecorative }) =>
      (pictureFrom === 'library' || pictureFrom === 'unit') && pictureDecorative !== true,
    rows: 2,
  }),
]

/** The picture of a cover, and what is wrong with it. A unit that has none is no fault of the template. */
export const coverPicture = (
  { pictureFrom, picture, pictureDecorative, pictureAlt }: Settings,
  place: Place,
  origin: Origin,
  plain: (text: string) => string,
): { picture?: { asset: string; alt: string }; faults: DocumentNode[] } => {
  if (pictureFrom === 'none') return { faults: [] }
  const own = pictureFrom === 'unit' ? place.picture : undefined
  const asset = pictureFrom === 'unit' ? own?.asset : picture
  if (!asset)
    return { faults: pictureFrom === 'unit' ? [] : [problem(origin, 'NO_IMAGE', faults.none[place.language])] }
  const alt = pictureDecorative ? '' : plain(pictureAlt) || (own?.alt ?? '')
  const unsaid = alt === '' && !pictureDecorative && !own
  return {
    picture: { asset, alt },
    faults: unsaid ? [problem(origin, 'MISSING_ALT', faults.noAlt[place.language])] : [],
  }
}
