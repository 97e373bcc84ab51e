import { useState } from 'react'
import { placeInForm } from '#document/answer/placeInForm.ts'
import { newKey } from '../saveQueue/newKey.ts'
import type { Send } from '../saveQueue/types.ts'
import { useWords } from '../words/InLanguage.tsx'
import type { ItemView } from './view.ts'

type Props = { item: ItemView; send: Send | undefined }

/** What is stored in a block and no question can read: as it stands, to be written anew or emptied. */
export const Unreadable = ({ item, send }: Props) => {
  const { unreadable: words, language } = useWords()
  const [parts, setParts] = useState(item.unreadable ?? [])
  const [message, setMessage] = useState('')
  const empty = async (path: string[]) => {
    const change = { path, base: null, value: null }
    const result = await send?.(item.instanceKey, { saveId: newKey(), changes: [change] })
    if (result?.kind === 'saved') setParts(parts.filter((part) => part.path !== path))
    setMessage(result?.kind === 'saved' ? words.emptied : words.failed)
  }
  const placeOf = (path: string[]) =>
    (item.form && placeInForm(item.form, {}, path, language)) || words.noPlace(path.join(' › '))
  return (
    <section className="notice warning" aria-label={words.heading}>
      {parts.length > 0 && (
        <>
          <h3>{words.heading}</h3>
          <p>{words.help}</p>
        </>
      )}
      <ul>
        {parts.map(({ path, text }) => (
          <li key={path.join('/')}>
            <strong>{placeOf(path)}: </strong>
            <code>{text}</code>{' '}
            {send && (
              <button type="button" className="quiet" onClick={() => void empty(path)}>
                {words.empty}
                <span className="visually-hidden"> {placeOf(path)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{message}</p>
    </section>
  )
}
