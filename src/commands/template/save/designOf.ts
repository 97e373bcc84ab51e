/** What a strategist designs: all that the editor shows and saves. Row ids stay, by which Payload knows its rows. */
export const designFields = [
  'title',
  'language',
  'layout',
  'theme',
  'spacing',
  'partPages',
  'answeredBy',
  'sections',
] as const
export type Design = Partial<Record<(typeof designFields)[number], unknown>>

export const designOf = (stored: object): Design => {
  const template: Record<string, unknown> = { ...stored }
  return Object.fromEntries(
    designFields.flatMap((name) =>
      template[name] === undefined || template[name] === null ? [] : [[name, template[name]]],
    ),
  )
}
