'use client'
import { useWords } from '../words/InLanguage.tsx'
import { useSectionStatus } from './sectionStatuses.ts'
import { type SectionStatus, sectionStatusSign } from './view.ts'

/** A section in the menu: its sign, its name, and the status in words for those who do not see the sign. */
export const SectionLabel = ({
  sectionKey,
  name,
  status: first,
}: {
  sectionKey: string
  name: string
  status?: SectionStatus
}) => {
  const { sectionStatus } = useWords()
  const status = useSectionStatus(sectionKey, first ?? 'notStarted')
  return (
    <>
      <span className="mark" aria-hidden="true">
        {first && sectionStatusSign[status]}
      </span>
      <span>
        {name}
        {first && <span className="visually-hidden">, {sectionStatus[status]}</span>}
      </span>
    </>
  )
}
