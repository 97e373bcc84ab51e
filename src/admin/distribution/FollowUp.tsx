'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../common/words.ts'

/** "Följ upp", at a distribution: how far each unit has come, on the pages where documents are answered. */
export const FollowUp = () => {
  const { id } = useDocumentInfo()
  const words = useWords()
  if (!id) return null
  return (
    <Button buttonStyle="secondary" el="anchor" margin={false} size="medium" url={`/uppfoljning/${id}`}>
      {words('Följ upp', 'Follow up')}
    </Button>
  )
}

/** Above the dashboard's collections: what people do most often during the year is on other pages. */
export const FollowUpNotice = () => {
  const words = useWords()
  return (
    <p style={{ marginBlockEnd: 'var(--base)' }}>
      {words(
        'Hur långt har enheterna kommit med sina dokument? ',
        'How far have the units come with their documents? ',
      )}
      <a href="/uppfoljning">{words('Följ upp', 'Follow up')}</a>
    </p>
  )
}

/** The same for all distributions, last in the navigation. */
export const FollowUpNav = () => {
  const words = useWords()
  return (
    <a className="nav__link" href="/uppfoljning">
      <span className="nav__link-label">{words('Uppföljning', 'Follow-up')}</span>
    </a>
  )
}
