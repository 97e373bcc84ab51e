import type { AssemblyBlock } from '#blocks/kit/index.ts'

/** The groups of the designer's list of block types, the most used first. */
export const categories: Record<AssemblyBlock['category'], { sv: string; en: string }> = {
  question: { sv: 'Text och frågor', en: 'Text and questions' },
  text: { sv: 'Text och frågor', en: 'Text and questions' },
  table: { sv: 'Tabeller och listor', en: 'Tables and lists' },
  results: { sv: 'Resultat och siffror', en: 'Results and figures' },
  goals: { sv: 'Mål och insatser', en: 'Goals and interventions' },
  figure: { sv: 'Diagram och bilder', en: 'Charts and pictures' },
  structure: { sv: 'Omslag, innehåll och beslut', en: 'Cover, contents and decisions' },
}

const groups = [...new Map(Object.values(categories).map(({ sv }) => [sv, sv])).keys()]
const place = ({ category, rank }: AssemblyBlock) => groups.indexOf(categories[category].sv) * 1000 + (rank ?? 999)

/** In the order in which a designer meets them. */
export const inOrder = (blocks: Iterable<AssemblyBlock>): AssemblyBlock[] =>
  [...blocks].sort((a, b) => place(a) - place(b))
