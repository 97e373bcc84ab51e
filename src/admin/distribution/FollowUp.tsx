'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** "Följ upp", at a distribution: how far each unit has come, on the pages where documents are answered. */
export const FollowUp = () => {
  const { id } = useDocumentInfo()
  const { followUp: words } = useWords()
  if (!id) return null
  return (
    <Button buttonStyle="secondary" el="anchor" margin={false} size="medium" url={`/uppfoljning/${id}`}>
      {words.open}
    </Button>
  )
}

/** Above the dashboard's collections: what people do most often during the year is on other pages. */
export const FollowUpNotice = () => {
  const { followUp: words } = useWords()
  return (
    <p style={{ marginBlockEnd: 'var(--base)' }}>
      {words.question}
      <a href="/uppfoljning">{words.open}</a>
    </p>
  )
}

/** What a strategist works with on pages of their own, last in the navigation. */
export const FollowUpNav = () => {
  const { followUp, figures, focus } = useWords()
  const pages = [
    ['/uppfoljning', followUp.all],
    ['/siffror', figures.title],
    ['/utvecklingsomraden', focus.title],
  ] as const
  return pages.map(([href, label]) => (
    <a className="nav__link" href={href} key={href}>
      <span className="nav__link-label">{label}</span>
    </a>
  ))
}
