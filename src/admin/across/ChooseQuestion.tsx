import { useId } from 'react'
import type { Across } from '#commands/reading/Across.ts'
import type { Words } from '../words/sv.ts'

type Props = Pick<Across, 'questions' | 'blockKey' | 'measures' | 'chosen'> & { words: Words['across'] }

/** Which question, by section and heading, and which figures stand beside: a plain form, so that the choice is an address. */
export const ChooseQuestion = ({ questions, blockKey, measures, chosen, words }: Props) => {
  const id = useId()
  const sections = [...Map.groupBy(questions, ({ section }) => section)]
  return (
    <form className="across-choose" method="get">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.question}
        </label>
        <select className="input" defaultValue={blockKey} id={id} name="block">
          {sections.map(([section, asked]) => (
            <optgroup key={section} label={section}>
              {asked.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {measures.length > 0 && (
        <details>
          <summary>{words.chosenMeasures(chosen.length)}</summary>
          <fieldset>
            <legend className="visually-hidden">{words.measures}</legend>
            <p className="field-help">{words.measuresHelp}</p>
            <div className="across-measures">
              {measures.map(({ key, label }) => (
                <label className="decide-choice" key={key}>
                  <input defaultChecked={chosen.includes(key)} name="matt" type="checkbox" value={key} />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </details>
      )}
      <button className="primary" type="submit">
        {words.show}
      </button>
    </form>
  )
}
