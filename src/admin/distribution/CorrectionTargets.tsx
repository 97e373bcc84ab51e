'use client'
import type { Correctable } from '#commands/distribution/correction/correctables.ts'
import { formatSchoolYear } from '#document/text/swedish.ts'
import { useWords } from '../words/useWords.ts'

type Props = { distributions: Correctable[]; chosen: ReadonlySet<string>; onChoose: (chosen: Set<string>) => void }

/** Which distributions a correction goes to: those that follow the edition, each with what is left to correct in it. */
export const CorrectionTargets = ({ distributions, chosen, onChoose }: Props) => {
  const { correction: words } = useWords()
  if (distributions.length === 0) return <p>{words.nowhere}</p>
  const choose = (id: string, isChosen: boolean) =>
    onChoose(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  return (
    <fieldset className="assembly-form__units">
      <legend>{words.where}</legend>
      <ul>
        {distributions.map(({ id, title, schoolYear, documents }) => (
          <li key={id}>
            <label>
              <input
                checked={chosen.has(id)}
                onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
                type="checkbox"
              />
              <span>
                {title}, {formatSchoolYear(schoolYear)} <small>{words.documents(documents)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
