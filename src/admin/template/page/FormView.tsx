'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'
import { PageChoice } from './PageChoice.tsx'

/** As the address of the school's page says it: empty, last year's answers, examples. */
const fillings = ['', 'forra', 'exempel'] as const
type Filling = (typeof fillings)[number]

/** The form as the chosen school sees it: the school's own page, empty, with what it answered an earlier year, or examples. */
export const FormView = () => {
  const { id, page, saver } = useEditor()
  const words = useWords()
  const { place } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const [filling, setFilling] = useState<Filling>('')
  const [rev, setRev] = useState<number>()
  useEffect(() => {
    // The page is made by the server, of what is saved.
    void saver.flush().then(() => setRev(saver.rev()))
    return saver.subscribe(() => saver.isClean() && setRev(saver.rev()))
  }, [saver])
  const query = new URLSearchParams({
    enhet: place.unitId ?? '',
    lasar: String(place.schoolYear ?? ''),
    ...(filling ? { svar: filling } : {}),
  })
  return (
    <section aria-label={words.page.form} className="te-page">
      <PageChoice />
      <div className="te-choice">
        <label>
          {words.page.filling}{' '}
          <select
            onChange={({ target }) => setFilling(fillings.find((one) => one === target.value) ?? '')}
            value={filling}
          >
            {fillings.map((one) => (
              <option key={one} value={one}>
                {words.page.fillings[one]}
              </option>
            ))}
          </select>
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
