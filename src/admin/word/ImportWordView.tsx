import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '../common/AdminPage.tsx'
import { ImportWord } from './ImportWord.tsx'

/** "Läs in en Wordmall". */
export const ImportWordView = (props: AdminViewServerProps) => (
  <AdminPage {...props}>
    <ImportWord />
  </AdminPage>
)
