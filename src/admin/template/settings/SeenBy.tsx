'use client'
import { useSyncExternalStore } from 'react'
import type { ShowWhen, UnitSnapshot } from '#document/input/input.ts'
import { gradeLabel, schoolFormLabel } from '#document/input/schoolForms.ts'
import { isShown } from '#document/input/sections.ts'
import { useLanguage, useWords } from '../../words/useWords.ts'
import { findBlock } from '../store/design.ts'
import { useDesign, useEditor } from '../store/EditorContext.ts'

const has = (when: ShowWhen | null | undefined) =>
  Boolean(when && [when.schoolForms, when.grades, when.areas, when.unitKinds, when.items].some((list) => list?.length))
/** `4, 5 och 9`, with runs as `7–9`. */
const runs = (grades: number[], preschoolClass: string): string[] => {
  const done: [number, number][] = []
  for (const grade of [...new Set(grades)].toSorted((a, b) => a - b)) {
    const last = done.at(-1)
    if (last && last[1] === grade - 1) last[1] = grade
    else done.push([grade, grade])
  }
  return done.map(([from, to]) => (from === to ? String(from || preschoolClass) : `${from || preschoolClass}–${to}`))
}

/** A condition as a sentence, with how many schools it leaves and which they are. */
export const SeenBy = ({ sectionKey, blockKey }: { sectionKey: string; blockKey?: string }) => {
  const { store, page } = useEditor()
  const { seenBy: words } = useWords()
  const language = useLanguage()
  const { units } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const section = useDesign(store, (design) => design.sections.find((one) => one.sectionKey === sectionKey))
  const block = useDesign(store, (design) => (blockKey ? findBlock(design, blockKey)?.block : undefined))
  const conditions = [section?.showWhen, block?.showWhen] as (ShowWhen | null | undefined)[]
  const own = (blockKey ? block?.showWhen : section?.showWhen) as ShowWhen | null | undefined
  const schools = units.filter(({ kind }) => kind === 'school' || kind === 'preschool')
  const all: readonly UnitSnapshot[] = own?.unitKinds?.length ? units : schools
  if (!conditions.some(has) || all.length === 0) return null
  const seen = all.filter((unit) => conditions.every((when) => isShown(when, unit)))
  const nameOf = (key: string) => units.find((unit) => unit.key === key)?.name ?? key
  const when = has(own) ? own : (section?.showWhen as ShowWhen)
  const conditionsInWords = [
    when?.schoolForms?.length
      ? when.schoolForms.map((form) => schoolFormLabel(form, language).toLowerCase()).join(words.or)
      : '',
    when?.grades?.length ? words.grades(runs(when.grades.map(Number), gradeLabel(0, language, true)).join(', ')) : '',
    when?.areas?.length ? when.areas.map(nameOf).join(words.or) : '',
  ].filter(Boolean)
  return (
    <details className="te-seen">
      <summary>
        {words.shown(conditionsInWords.join(words.and))}
        <strong>{words.count(seen.length, all.length)}</strong>
      </summary>
      <p>{seen.map(({ name }) => name).join(', ') || words.none}</p>
    </details>
  )
}
