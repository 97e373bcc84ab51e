'use client'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { useDomains } from './useDomains.ts'

/** A domain by its name; what the municipality has taken away keeps its key, so that it can be found and changed. */
export const DomainCell = ({ cellData, rowData }: DefaultCellComponentProps<TextFieldClient>) => {
  const owner = rowData?.municipality
  const domains = useDomains(String(owner?.id ?? owner ?? ''))
  if (!cellData || !domains) return null
  return domains.find(({ key }) => key === cellData)?.label ?? cellData
}
