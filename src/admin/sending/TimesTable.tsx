import type { Sending } from '#commands/distribution/readSending.ts'
import type { SectionTime, SectionTimes } from '#document/times/sectionTimes.ts'
import type { Words } from '../words/sv.ts'

type Props = {
  sections: Sending['sections']
  times: SectionTimes
  words: Words['sending']
  onChange: (times: SectionTimes) => void
}

/** Two days for each part and section: from when it can be answered, and when it is to be ready. */
export const TimesTable = ({ sections, times, words, onChange }: Props) => {
  const set = (key: string, field: keyof SectionTime, value: string) => {
    const { [field]: _, ...rest } = times[key] ?? {}
    const time: SectionTime = value ? { ...rest, [field]: value } : rest
    const { [key]: __, ...others } = times
    onChange(Object.keys(time).length > 0 ? { ...others, [key]: time } : others)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="matrix-scroll" tabIndex={0} aria-label={words.times}>
      <table className="matrix">
        <caption className="visually-hidden">{words.times}</caption>
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.opens}</th>
            <th scope="col">{words.due}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ key, kind, title }) => (
            <tr key={key} data-kind={kind}>
              <th scope="row">{kind === 'part' ? <strong>{words.part(title)}</strong> : title}</th>
              {(['opens', 'due'] as const).map((field) => (
                <td key={field}>
                  <input
                    className="input date"
                    type="date"
                    max="2100-12-31"
                    aria-label={`${words[field]}: ${title}`}
                    value={times[key]?.[field] ?? ''}
                    onChange={({ currentTarget }) => set(key, field, currentTarget.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
