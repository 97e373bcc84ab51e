import type { Metadata } from 'next'
import { Shell } from './_server/Shell.tsx'

export const metadata: Metadata = { title: 'Sidan finns inte' }

const NotFound = () => (
  <Shell narrow>
    <h1>Sidan finns inte</h1>
    <p className="lead">
      Dokumentet kan höra till en annan enhet än din, eller så är adressen fel. Be den som skickade länken att
      kontrollera vilken enhet den gäller.
    </p>
    <p>
      <a href="/mina-dokument">Till mina dokument</a>
    </p>
  </Shell>
)
export default NotFound
