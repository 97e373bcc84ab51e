/** What is being set: its name, and what it is for. */
export const SettingsHead = ({ name, about }: { name: string; about?: string }) => (
  <header className="te-settings__head">
    <h2>{name}</h2>
    {about ? <p>{about}</p> : null}
  </header>
)
