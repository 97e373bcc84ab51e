import type { ImportedUnits } from '#commands/unit/import/importUnits.ts'
import { useWords } from '../words/useWords.ts'

const gradeText = (grades: number[]) => grades.map((grade) => (grade === 0 ? 'F' : String(grade))).join(', ')

/** Line by line what is made, what is there already, and what cannot be used and why. */
export const PlannedUnits = ({ found, onMake }: { found: ImportedUnits; onMake: () => void }) => {
  const { importUnits: words } = useWords()
  const { lines, units, people, stored } = found
  return (
    <>
      {stored ? null : <p>{words.found(units, people)}</p>}
      <div className="wi-scroll">
        <table className="wi-table">
          <thead>
            <tr>
              {words.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr data-fault={line.faults.length > 0} key={line.line}>
                <th scope="row">{line.name || words.line(line.line)}</th>
                <td>{line.kind ? words.kinds[line.kind] : ''}</td>
                <td>{gradeText(line.grades)}</td>
                <td>
                  {line.head}
                  {line.mail ? <span className="wi-quiet"> {line.mail}</span> : null}
                </td>
                <td>
                  {words.unit[line.unit]} {words.person[line.person]}
                  {line.faults.map(({ kind, told }) => (
                    <strong className="wi-fault" key={kind}>
                      {words.faults[kind](told)}
                    </strong>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!stored && units + people > 0 ? (
        <p>
          <button className="wi-button" onClick={onMake} type="button">
            {words.make}
          </button>
        </p>
      ) : null}
      {stored ? (
        <p>
          <a href="/">{words.onward}</a>
        </p>
      ) : null}
    </>
  )
}
