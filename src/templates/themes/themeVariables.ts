import type { ThemeValues } from './theme.ts'

/** The theme as CSS custom properties. Font names carry their fallbacks, so that a page reads well before fonts load. */
export const themeVariables = (
  { colours, fonts, sizes, radius, space = 1 }: ThemeValues,
  families: (key: string) => string,
): string => {
  const { tones, ...plain } = colours
  const variables: [string, string][] = [
    ...Object.entries(plain).map(([name, value]): [string, string] => [name, value]),
    ...Object.entries(tones).flatMap(([tone, part]) =>
      Object.entries(part).map(([name, value]): [string, string] => [`${tone}-${name}`, value]),
    ),
    ['font-body', families(fonts.body)],
    ['font-heading', families(fonts.heading)],
    ...Object.entries(sizes).map(([name, value]): [string, string] => [`size-${name}`, `${value}pt`]),
    ['radius', `${radius}pt`],
    ['space', String(space)],
  ]
  return `:root{${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}`
}
