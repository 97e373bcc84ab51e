'use client'
import { inLanguage } from '#language'
import { useLanguage } from '../words/useWords.ts'
import { auditWords } from './auditWords.ts'

/** A code of the log in words; a code without words as it is. */
export const AuditCell = ({ cellData }: { cellData?: string | null }) => {
  const language = useLanguage()
  const words = auditWords[cellData ?? '']
  return <span>{words ? inLanguage(words, language) : cellData}</span>
}
