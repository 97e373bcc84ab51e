type Props = {
  name: string
  label: string
  type: 'email' | 'password' | 'text'
  autoComplete: 'username' | 'email' | 'current-password' | 'new-password' | 'one-time-code'
  help?: string
  value?: string | undefined
  /** Id of what is wrong. */
  fault?: string | undefined
  /** Apart from others of the same name on the page. */
  id?: string
}

/** A labelled line of a plain form, that password managers and pasting know. */
export const TextField = ({ name, label, type, autoComplete, help, value, fault, id = name }: Props) => (
  <div>
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    {help && (
      <p className="field-help" id={`${id}-help`}>
        {help}
      </p>
    )}
    <input
      className="input"
      id={id}
      name={name}
      type={type}
      autoComplete={autoComplete}
      required
      defaultValue={value}
      aria-describedby={[help && `${id}-help`, fault].filter(Boolean).join(' ') || undefined}
    />
  </div>
)
