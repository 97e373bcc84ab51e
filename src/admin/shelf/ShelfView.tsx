import type { AdminViewServerProps } from 'payload'
import { shelf } from '#shelf/shelf.ts'
import { AdminPage } from '../common/AdminPage.tsx'
import { Shelf } from './Shelf.tsx'

/** "Mallhyllan": whole templates that come with the system. What they hold is loaded when one is taken. */
export const ShelfView = (props: AdminViewServerProps) => (
  <AdminPage {...props}>
    <Shelf entries={shelf.map(({ load: _, ...entry }) => entry)} />
  </AdminPage>
)
