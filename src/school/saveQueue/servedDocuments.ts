/** Documents that a form on this very page looks after; the outbox leaves them to it. */
const served = new Set<string>()

export const servePage = (documentId: string): (() => void) => {
  served.add(documentId)
  return () => void served.delete(documentId)
}
export const isServed = (documentId: string): boolean => served.has(documentId)
