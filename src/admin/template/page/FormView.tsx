'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'
import { PageChoice } from './PageChoice.tsx'

/** The form as the chosen school sees it: the school's own page, empty or with what it answered an earlier year. */
export const FormView = () => {
  const { id, page, saver } = useEditor()
  const words = useWords()
  const { place } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const [filled, setFilled] = useState(false)
  const [rev, setRev] = useState<number>()
  useEffect(() => {
    // The page is made by the server, of what is saved.
    void saver.flush().then(() => setRev(saver.rev()))
    return saver.subscribe(() => saver.isClean() && setRev(saver.rev()))
  }, [saver])
  const query = new URLSearchParams({
    enhet: place.unitId ?? '',
    lasar: String(place.schoolYear ?? ''),
    ...(filled ? { svar: 'forra' } : {}),
  })
  return (
    <section aria-label={words.page.form} className="te-page">
      <PageChoice />
      <div className="te-choice">
        <label>
          <input checked={filled} onChange={({ target }) => setFilled(target.checked)} type="checkbox" />{' '}
          {words.page.filled}
        </label>
      </div>
      <div className="te-page__paper">
        {rev === undefined || !place.unitId ? null : (
          <iframe
            key={`${rev} ${query}`}
            src={`/forhandsgranska/mall/${id}/formular?${query}`}
            title={words.page.form}
          />
        )}
      </div>
    </section>
  )
}
