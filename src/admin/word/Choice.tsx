type Props<T> = { label: string; options: T[]; chosen: T; named: (option: T) => string; onChoose: (option: T) => void }

/** A row of buttons of which one is pressed: a choice of one click, with all there is to choose in sight. */
export const Choice = <T extends string | number>({ label, options, chosen, named, onChoose }: Props<T>) => (
  <fieldset className="wi-choice">
    <legend className="wi-unseen">{label}</legend>
    {options.map((option) => (
      <button aria-pressed={option === chosen} key={option} onClick={() => onChoose(option)} type="button">
        {named(option)}
      </button>
    ))}
  </fieldset>
)
