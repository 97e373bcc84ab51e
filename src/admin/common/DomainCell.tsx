import type { DefaultServerCellComponentProps } from 'payload'
import { cache } from 'react'
import { idOf } from '#access/idOf.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'

/** A municipality is asked once for each page, however many rows it has. */
const domainsOf = cache(async (payload: DefaultServerCellComponentProps['payload'], municipality: string) =>
  loadMunicipality(payload, municipality).then(({ vocabulary }) => vocabulary.domains),
)

/** A domain by its name; what the municipality has taken away keeps its key, so that it can be found and changed. */
export const DomainCell = async ({ cellData, rowData, payload }: DefaultServerCellComponentProps) => {
  const municipality = idOf(rowData?.municipality)
  if (!cellData || !municipality) return null
  return (await domainsOf(payload, municipality)).find(({ key }) => key === cellData)?.label ?? String(cellData)
}
