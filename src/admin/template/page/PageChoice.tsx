'use client'
import { useSyncExternalStore } from 'react'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'
import { keepChosenPlace } from './chosenPlace.ts'
import type { Place } from './createPageClient.ts'
import { DraftFiles } from './DraftFiles.tsx'

/** For which school and year the page is shown. */
export const PageChoice = () => {
  const { id, page } = useEditor()
  const words = useWords()
  const { units, place } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const year = place.schoolYear ?? new Date().getFullYear()
  const choose = (next: Place) => {
    keepChosenPlace(id, next)
    void page.show(next)
  }
  return (
    <div className="te-choice">
      <label>
        {words.page.shownFor}{' '}
        <select
          disabled={units.length === 0}
          onChange={({ target }) => choose({ ...place, unitId: target.value })}
          value={place.unitId ?? ''}
        >
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.page.schoolYear}{' '}
        <select
          disabled={units.length === 0}
          onChange={({ target }) => choose({ ...place, schoolYear: Number(target.value) })}
          value={year}
        >
          {[-3, -2, -1, 0, 1].map((step) => (
            <option key={step} value={year + step}>
              {formatSchoolYear(year + step)}
            </option>
          ))}
        </select>
      </label>
      <span className="te-bar__space" />
      <DraftFiles />
    </div>
  )
}
