'use client'
import { useSyncExternalStore } from 'react'
import type { ShowWhen, UnitSnapshot } from '#document/input/input.ts'
import { gradeLabel, schoolFormLabel } from '#document/input/schoolForms.ts'
import { isShown } from '#document/input/sections.ts'
import { useSay } from '../../words/useSay.ts'
import { findBlock } from '../store/design.ts'
import { useDesign, useEditor } from '../store/EditorContext.ts'

const has = (when: ShowWhen | null | undefined) =>
  Boolean(when && [when.schoolForms, when.grades, when.areas, when.unitKinds, when.items].some((list) => list?.length))
/** `4, 5 och 9`, with runs as `7–9`. */
const runs = (grades: number[]): string[] => {
  const done: [number, number][] = []
  for (const grade of [...new Set(grades)].toSorted((a, b) => a - b)) {
    const last = done.at(-1)
    if (last && last[1] === grade - 1) last[1] = grade
    else done.push([grade, grade])
  }
  return done.map(([from, to]) => (from === to ? String(from || 'F') : `${from || 'F'}–${to}`))
}

/** A condition as a sentence, with how many schools it leaves and which they are. */
export const SeenBy = ({ sectionKey, blockKey }: { sectionKey: string; blockKey?: string }) => {
  const { store, page } = useEditor()
  const words = useSay()
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
  const said = [
    when?.schoolForms?.length
      ? when.schoolForms
          .map((form) => schoolFormLabel(form, words('sv', 'en') as 'sv').toLowerCase())
          .join(words(' eller ', ' or '))
      : '',
    when?.grades?.length
      ? words(
          `årskurs ${runs(when.grades.map(Number)).join(', ')}`,
          `grade ${when.grades.map((grade) => gradeLabel(grade, 'en')).join(', ')}`,
        )
      : '',
    when?.areas?.length ? when.areas.map(nameOf).join(words(' eller ', ' or ')) : '',
  ].filter(Boolean)
  return (
    <details className="te-seen">
      <summary>
        {words(
          `Visas för skolor med ${said.join(words(' och ', ' and ')) || 'villkoret'}: `,
          `Shown for schools with ${said.join(' and ') || 'the condition'}: `,
        )}
        <strong>{words(`${seen.length} av ${all.length} skolor`, `${seen.length} of ${all.length} schools`)}</strong>
      </summary>
      <p>{seen.map(({ name }) => name).join(', ') || words('Ingen.', 'None.')}</p>
    </details>
  )
}
