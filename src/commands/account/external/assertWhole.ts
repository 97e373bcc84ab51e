import { ExternalFault } from './ExternalFault.ts'
import type { Claims, RightsRule } from './rightsFrom.ts'

/**
 * Entra ID names a claim in `_claim_names` instead of telling it when somebody is in more groups than a token holds. No right
 * is read out of what is left, nor its absence. Throws `ExternalFault`: `grupper`.
 */
export const assertWhole = (rules: readonly RightsRule[], { _claim_names: elsewhere }: Claims): void => {
  const names = elsewhere && typeof elsewhere === 'object' ? Object.keys(elsewhere) : []
  if (rules.some(({ claim, unitClaim }) => names.includes(claim) || names.includes(unitClaim ?? '')))
    throw new ExternalFault('grupper')
}
