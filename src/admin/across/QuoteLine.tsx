import { useState } from 'react'
import type { AcrossMark } from '#commands/reading/Across.ts'
import type { Words } from '../words/sv.ts'
import type { DoesMark } from './useMarks.ts'

type Props = { mark: AcrossMark; themesId: string; words: Words['across']; does: DoesMark }
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trim()}…` : text)

/** A chosen quote with its themes: given, taken away, and offered again as they are called. */
export const QuoteLine = ({ mark, themesId, words, does }: Props) => {
  const [typed, setTyped] = useState('')
  const { id, text, themes, stands } = mark
  const name = short(text)
  const setThemes = (next: string[]) => does({ kind: 'themes', id, themes: next })
  return (
    <li className="across-quote">
      <blockquote>{text}</blockquote>
      {!stands && <p className="field-note">{words.gone}</p>}
      <div className="across-themes">
        {themes.map((theme) => (
          <button
            aria-label={words.removeTheme(theme, name)}
            className="across-theme"
            key={theme}
            onClick={() => setThemes(themes.filter((one) => one !== theme))}
            type="button"
          >
            {theme} <span aria-hidden="true">×</span>
          </button>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const theme = typed.trim()
            setTyped('')
            if (theme && !themes.includes(theme)) void setThemes([...themes, theme])
          }}
        >
          <input
            aria-label={words.addThemeTo(name)}
            className="input"
            list={themesId}
            maxLength={80}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            placeholder={words.addTheme}
            value={typed}
          />
          <button type="submit">{words.add}</button>
        </form>
        <button
          aria-label={words.removeOf(name)}
          className="quiet"
          onClick={() => does({ kind: 'remove', id })}
          type="button"
        >
          {words.remove}
        </button>
      </div>
    </li>
  )
}
