import { type DragEvent, useId, useState } from 'react'
import { useWords } from '../words/useWords.ts'

type Props = { onChoose: (file: File) => void; told: string }

/** A place to choose a file or drop it, and what is said of the last one. */
export const ChooseFile = ({ onChoose, told }: Props) => {
  const { wordImport: words } = useWords()
  const [over, setOver] = useState(false)
  const id = useId()
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onChoose(file)
  }
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <>
      <p className="wi-intro">{words.intro}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is for everybody */}
      <div
        className="wi-drop"
        data-over={over}
        onDragLeave={(event) => drag(event, false)}
        onDragOver={(event) => drag(event, true)}
        onDrop={(event) => {
          drag(event, false)
          take(event.dataTransfer.files)
        }}
      >
        <label className="wi-button" htmlFor={id}>
          {words.choose}
        </label>
        <input accept=".docx" id={id} onChange={(event) => take(event.target.files)} type="file" />
        <span>{words.drop}</span>
      </div>
      <p aria-live="polite" className="wi-told">
        {told}
      </p>
    </>
  )
}
