import { useId, useState } from 'react'

type Props = {
  /** What kind of file is wanted, above the button. */
  file: string
  /** The button's words: the browser's own control speaks the browser's language, which need not be the reader's. */
  choose: string
  accept: string
  onChoose: (file: File | undefined) => void
}

/** A file to choose. The name of the chosen one stands beside the button; choosing the same again reads it again. */
export const FileChoice = ({ file, choose, accept, onChoose }: Props) => {
  const [name, setName] = useState('')
  const id = useId()
  return (
    <div className="file-choice">
      <span id={`${id}-kind`}>{file}</span>
      <input
        accept={accept}
        aria-describedby={`${id}-kind ${id}-name`}
        className="visually-hidden"
        id={id}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) setName(chosen.name)
          onChoose(chosen)
          target.value = ''
        }}
        type="file"
      />
      <label className="button" htmlFor={id}>
        {choose}
      </label>
      <span id={`${id}-name`}>{name}</span>
    </div>
  )
}
