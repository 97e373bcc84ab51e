import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'

/** The municipality that is chosen at the top of the admin, or the only one there is; empty where none is chosen yet. */
export const useMunicipality = (): string => {
  const { selectedTenantID, options } = useTenantSelection()
  const [only] = options.length === 1 ? options : []
  return String(selectedTenantID ?? only?.value ?? '')
}
