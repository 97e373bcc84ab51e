import { ASSET_ORIGIN } from './browser/Assets.ts'
import type { RequestFaults } from './browser/RenderPage.ts'
import type { Finding } from './Finding.ts'

/** What a document asked for and did not get, as findings. */
export function requestFindings(faults: RequestFaults): Finding[] {
  const missing = [...faults.missing].map((url): Finding => {
    const name = url.slice(ASSET_ORIGIN.length + 1)
    return {
      code: 'ASSET_MISSING',
      message: `Filen ”${name}” saknas. Ladda upp den på nytt eller ta bort den ur dokumentet.`,
      anchor: url,
    }
  })
  const refused = [...faults.refused].map((url): Finding => {
    const message = `”${url}” ligger utanför systemet och hämtas inte. Ladda upp innehållet i stället för att hänvisa till det.`
    return { code: 'REQUEST_REFUSED', message, anchor: url }
  })
  return [...missing, ...refused]
}
