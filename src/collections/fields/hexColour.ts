/** Validates an optional colour. */
export const hexColour = (value: unknown): true | string =>
  !value ||
  (typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value)) ||
  'Skriv färgen som # och sex tecken, till exempel #1f4e79.'
