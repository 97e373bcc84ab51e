import { SearchField } from '../common/SearchField.tsx'
import { Select } from '../figures/Select.tsx'
import type { Words } from '../words/sv.ts'
import type { AcrossChoice } from './arrangeAnswers.ts'

type Props = {
  choice: AcrossChoice
  areas: string[]
  themes: string[]
  words: Words['across']
  onChange: (change: Partial<AcrossChoice>) => void
}
const named = (names: string[]) => names.map((name) => [name, name] as const)

/** Which of the answers are seen: sought as one types, of an area, with a theme. */
export const AcrossFilters = ({ choice, areas, themes, words, onChange }: Props) => {
  const every = ['', words.every] as const
  return (
    <search aria-label={words.filters} className="board-filters">
      <SearchField label={words.search} value={choice.search} onChange={(search) => onChange({ search })} />
      {areas.length > 1 && (
        <Select
          label={words.area}
          onChange={(area) => onChange({ area })}
          options={[every, ...named(areas)]}
          value={choice.area}
        />
      )}
      {themes.length > 0 && (
        <Select
          label={words.theme}
          onChange={(theme) => onChange({ theme })}
          options={[every, ...named(themes)]}
          value={choice.theme}
        />
      )}
      <label className="board-check">
        <input
          checked={choice.onlyQuotes}
          onChange={({ currentTarget }) => onChange({ onlyQuotes: currentTarget.checked })}
          type="checkbox"
        />
        {words.onlyQuotes}
      </label>
    </search>
  )
}
