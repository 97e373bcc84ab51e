import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { contentId } from '../frame/controls.ts'

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & { children: ReactNode }

/** A page of ours within Payload's own frame, which has no landmark for its content. Who is not signed in signs in first. */
export const AdminPage = ({ initPageResult, params, searchParams, children }: Props) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect('/logga-in')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <main id={contentId}>
        <Gutter>{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
