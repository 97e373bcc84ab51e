type Props = {
  legend: string
  options: (readonly [string, string])[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** One rule: any of these. Nothing where there is nothing to tell units apart by. */
export const RuleChoice = ({ legend, options, chosen, onChange }: Props) =>
  options.length > 0 && (
    <fieldset className="sending-rule">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
