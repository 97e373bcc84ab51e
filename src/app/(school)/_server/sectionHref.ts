/** Where a section is answered. Keys may hold any letter. */
export const sectionHref = (documentId: string, sectionKey: string) =>
  `/dokument/${documentId}/${encodeURIComponent(sectionKey)}`
