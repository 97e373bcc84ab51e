import { type Asked, inLanguage } from '#language'

/** Validates an optional colour. */
export const hexColour = (value: unknown, asked: Asked): true | string =>
  !value ||
  (typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value)) ||
  inLanguage(
    {
      sv: 'Skriv färgen som # och sex tecken, till exempel #1f4e79.',
      en: 'Write the colour as # and six characters, for example #1f4e79.',
    },
    asked,
  )
