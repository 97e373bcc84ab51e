import type { TemplateContent } from '#document/input/input.ts'
import { useWords } from '../words/useWords.ts'
import type { ReadFile } from './readFile.ts'

type Props = { file: ReadFile; template: TemplateContent; onAsOther: () => void }

/** A file of our own: what its template is, and what has been written in Word since, which does not come along. */
export const CarriedTemplate = ({ file, template, onAsOther }: Props) => {
  const { wordImport: words } = useWords()
  return (
    <div className="wi-summary">
      <p>{words.carried(template.sections.length)}</p>
      {file.rewritten.length > 0 ? (
        <>
          <p>{words.rewritten}</p>
          <ul>
            {file.rewritten.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <button className="wi-button wi-button--plain" onClick={onAsOther} type="button">
            {words.asOther}
          </button>
        </>
      ) : null}
    </div>
  )
}
