import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-400-italic.css'
import '@fontsource/source-sans-3/latin-600.css'
import '@fontsource/source-sans-3/latin-700.css'
import '#school/school.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Kvalitetsdokument', template: '%s · Kvalitetsdokument' },
  robots: { index: false, follow: false },
  icons: {
    icon: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"%3E%3Crect width="16" height="16" rx="3" fill="%230c4f63"/%3E%3Cpath d="M4 5h8M4 8h8M4 11h5" stroke="%23fff" stroke-width="1.5"/%3E%3C/svg%3E',
  },
}

/** Each page is made when it is asked for: one made by the build would have no nonce, and its scripts would not run. */
const Layout = async ({ children }: { children: ReactNode }) => {
  await connection()
  return (
    <html lang="sv">
      <body>{children}</body>
    </html>
  )
}
export default Layout
