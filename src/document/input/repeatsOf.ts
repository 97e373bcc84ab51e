import { isRepeatOver } from '../text/itemVariables.ts'
import type { RepeatOver, SectionContent } from './input.ts'

const ranks: Record<SectionContent['kind'], number> = {
  front: 0,
  part: 0,
  appendix: 1,
  section: 1,
  subsection: 2,
}
type Repeating = {
  sectionKey: string
  /** What is no kind stands as a section. */
  kind?: unknown
  repeat?: unknown
  repeatWithin?: unknown
}
const rankOf = ({ kind }: Pick<Repeating, 'kind'>) => ranks[kind as SectionContent['kind']] ?? ranks.section

/** Whether a section comes again with the one above it, rather than once after all of its items. */
export const comesWith = (section: Omit<Repeating, 'sectionKey'>, above: Pick<Repeating, 'kind'>): boolean =>
  section.repeatWithin === true && rankOf(section) > rankOf(above)

/** What each section is repeated for, from the outermost: nothing where it comes once. */
export const repeatsOf = (sections: readonly Repeating[]): ReadonlyMap<string, RepeatOver[]> => {
  const around: { section: Repeating; sets: RepeatOver[] }[] = []
  return new Map(
    sections.map((section) => {
      for (let top = around.at(-1); top && !comesWith(section, top.section); top = around.at(-1)) around.pop()
      const sets = [...(around.at(-1)?.sets ?? []), ...(isRepeatOver(section.repeat) ? [section.repeat] : [])]
      if (sets.length > 0) around.push({ section, sets })
      return [section.sectionKey, sets]
    }),
  )
}
