import type { DocumentState } from '../../../load/loadDocument.ts'

export const stateText: Record<DocumentState, string> = {
  notStarted: 'Ej påbörjat',
  inProgress: 'Pågår',
  handedIn: 'Inlämnat',
  returned: 'Återlämnat för komplettering',
  adopted: 'Fastställt',
  published: 'Publicerat',
}
