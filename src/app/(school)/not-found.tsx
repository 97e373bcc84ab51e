import type { Metadata } from 'next'
import { Shell } from './_server/Shell.tsx'

export const metadata: Metadata = { title: 'Sidan finns inte' }

const NotFound = () => (
  <Shell narrow>
    <title>Sidan finns inte · Kvalitetsdokument</title>
    <h1>Sidan finns inte</h1>
    <p className="lead">
      Adressen kan vara felskriven, eller så hör dokumentet till en annan enhet än din. Fick du adressen av någon: be
      den som skickade den att kontrollera vilken enhet den gäller.
    </p>
    <p>
      <a href="/">Till startsidan</a>
    </p>
  </Shell>
)
export default NotFound
