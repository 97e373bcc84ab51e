import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '../common/AdminPage.tsx'
import { ImportUnits } from './ImportUnits.tsx'

/** "Klistra in enheter och personer". */
export const ImportUnitsView = (props: AdminViewServerProps) => (
  <AdminPage {...props}>
    <ImportUnits />
  </AdminPage>
)
