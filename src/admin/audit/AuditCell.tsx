'use client'
import { useTranslation } from '@payloadcms/ui'
import { auditWords } from './auditWords.ts'

/** A code of the log in words; a code without words as it is. */
export const AuditCell = ({ cellData }: { cellData?: string | null }) => {
  const { i18n } = useTranslation()
  const words = auditWords[cellData ?? '']
  return <span>{words ? (i18n.language === 'en' ? words.en : words.sv) : cellData}</span>
}
