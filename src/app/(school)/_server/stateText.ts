import type { DocumentState } from '../../../load/loadDocument.ts'

export const stateText: Record<DocumentState, string> = {
  notStarted: 'Ej påbörjat',
  inProgress: 'Pågår',
  handedIn: 'Inlämnat',
  returned: 'Återlämnat för komplettering',
  adopted: 'Fastställt',
  published: 'Publicerat',
}

/** The state in words, with the gaps that the school handed in with. */
export const stateWithGaps = ({ state, gaps = 0 }: { state: DocumentState; gaps?: number }): string => {
  if (gaps === 0) return stateText[state]
  const words = `med ${gaps === 1 ? 'en lucka' : `${gaps} luckor`}`
  return state === 'handedIn' ? `${stateText[state]} ${words}` : `${stateText[state]}, inlämnat ${words}`
}
