'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { useWords } from '../words/useWords.ts'
import { plainTitle } from './plainTitle.ts'

/** A title as people say it: what is filled in for each document stands as a word, not between braces. */
export const TitleCell = (props: DefaultCellComponentProps<TextFieldClient>) => {
  const { inTitle } = useWords()
  return <DefaultCell {...props} cellData={plainTitle(String(props.cellData ?? ''), inTitle)} />
}
