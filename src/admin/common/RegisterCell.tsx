'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { type Register, useRegister } from './useRegister.ts'

type Props = DefaultCellComponentProps<TextFieldClient>

/** Something by its name; what the municipality has taken away keeps its key, so that it can be found. */
const Named = ({ list, ...props }: Props & { list: keyof Register }) => {
  const { cellData, rowData } = props
  const owner = rowData?.municipality
  const register = useRegister(String(owner?.id ?? owner ?? ''))
  if (!cellData || !register) return null
  const label = register[list].find(({ key }) => key === cellData)?.label ?? cellData
  return <DefaultCell {...props} cellData={label} />
}
export const MeasureCell = (props: Props) => <Named {...props} list="measures" />
export const GroupCell = (props: Props) => <Named {...props} list="groups" />
