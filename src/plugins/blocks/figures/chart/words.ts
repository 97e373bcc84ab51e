import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const chartWords = {
  targetLabel: label('Mål', 'Target'),
}

/** What is said where something must be mended, with what to do. */
export const chartFaults = {
  noNumber: (typed: string) =>
    label(
      `”${typed}” är inget tal och visas som att uppgift saknas. Rätta det i mallen.`,
      `“${typed}” is not a number and is shown as no data. Correct it in the template.`,
    ),
  noLine: (name: string, why: string) =>
    label(`Linjen för ${name} är inte ritad: ${why}.`, `The line for ${name} is not drawn: ${why}.`),
  empty: label(
    'Diagrammet har inget att visa. Ange mått, eller egna serier och kategorier, i mallen.',
    'The chart has nothing to show. Give measures, or series and categories of your own, in the template.',
  ),
}
