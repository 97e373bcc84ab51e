export const sectionHref = (documentId: string, sectionKey: string) =>
  `/dokument/${documentId}/${encodeURIComponent(sectionKey)}`
