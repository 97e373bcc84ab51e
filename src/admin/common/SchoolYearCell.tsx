'use client'
import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'
import { formatSchoolYear } from '#document/text/swedish.ts'

/** `2025` is stored, `2025/26` is what a school year is called. */
export const SchoolYearCell = ({ cellData }: DefaultCellComponentProps<NumberFieldClient>) =>
  typeof cellData === 'number' ? formatSchoolYear(cellData) : null
