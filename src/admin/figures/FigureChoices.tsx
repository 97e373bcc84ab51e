import type { FigureGrid } from '#commands/figures/readGrid.ts'
import { formatPeriod } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import type { Words } from '../words/sv.ts'
import { Select } from './Select.tsx'

type Props = {
  grid: FigureGrid
  choices: readonly { key: string; label: string }[]
  chosen: string | undefined
  language: Language
  words: Words['figures']
  onLoad: (next: { set?: string; period?: string }) => void
  onChoose: (units: string) => void
}

/** What is shown: which set of measures, of which period, and whose. */
export const FigureChoices = ({ grid, choices, chosen, language, words, onLoad, onChoose }: Props) => (
  <div className="figures-choices">
    <Select
      label={words.set}
      value={grid.set}
      options={grid.sets.map((one) => [one, one])}
      onChange={(set) => onLoad({ set })}
    />
    <Select
      label={words.period}
      value={grid.period}
      options={grid.periods.map((one) => [one, formatPeriod(one, undefined, language)])}
      onChange={(period) => onLoad({ period })}
    />
    {chosen && (
      <Select
        label={words.units}
        value={chosen}
        options={choices.map(({ key, label }) => [key, label])}
        onChange={onChoose}
      />
    )}
  </div>
)
