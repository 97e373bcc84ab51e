import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Domain = { key: string; label: string }
/** Asked for once for each page, however many rows a list has. */
const asked = new Map<string, Promise<Domain[]>>()

/** A municipality's domains by name; nothing until they have come. */
export const useDomains = (municipality: string): Domain[] | undefined => {
  const { config } = useConfig()
  const [domains, setDomains] = useState<Domain[]>()
  useEffect(() => {
    if (!municipality) return
    const url = `${config.routes.api}/municipalities/${municipality}?depth=0`
    const answer =
      asked.get(url) ??
      fetch(url, { credentials: 'same-origin' })
        .then((response) => response.json() as Promise<{ domains?: Domain[] }>)
        .then(({ domains: found }) => found ?? [])
        .catch(() => [])
    asked.set(url, answer)
    // What is changed in the settings is seen on the next page.
    setTimeout(() => asked.delete(url), 5_000)
    let isHere = true
    answer.then((found) => isHere && setDomains(found))
    return () => {
      isHere = false
    }
  }, [config.routes.api, municipality])
  return domains
}
