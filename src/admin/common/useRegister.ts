import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Named = { key: string; label: string }
/** What a municipality calls its own things, by the keys they are stored under. */
export type Register = { domains: Named[]; measures: Named[]; groups: Named[] }
const none: Register = { domains: [], measures: [], groups: [] }
/** Asked for once for each page, however many rows a list has. */
const asked = new Map<string, Promise<Register>>()

/** A municipality's domains, measures and groups by name; nothing until they have come. */
export const useRegister = (municipality: string): Register | undefined => {
  const { config } = useConfig()
  const [register, setRegister] = useState<Register>()
  useEffect(() => {
    if (!municipality) return
    const url = `${config.routes.api}/municipalities/${municipality}?depth=0`
    const answer =
      asked.get(url) ??
      fetch(url, { credentials: 'same-origin' })
        .then((response) => response.json() as Promise<Partial<Register>>)
        .then((found) => ({ ...none, ...found }))
        .catch(() => none)
    asked.set(url, answer)
    // What is changed in the settings is seen on the next page.
    setTimeout(() => asked.delete(url), 5_000)
    let isHere = true
    answer.then((found) => isHere && setRegister(found))
    return () => {
      isHere = false
    }
  }, [config.routes.api, municipality])
  return register
}
