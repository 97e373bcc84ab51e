/** A file as METS tells of it. `path`: from the METS file that names it. `at`: when it was made, as ISO 8601. */
export type PackedPart = {
  path: string
  mime: string
  size: number
  /** SHA-256 in hexadecimals. */
  checksum: string
  at: string
}
/** Preservation formats by their ending: MIME type and PRONOM's key, which archives know formats by. */
export const formatOf: Record<string, { mime: string; pronom: string; name: string }> = {
  pdf: { mime: 'application/pdf', pronom: 'fmt/476', name: 'PDF/A-2a' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pronom: 'fmt/412',
    name: 'Office Open XML Document',
  },
  pptx: {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    pronom: 'fmt/215',
    name: 'Office Open XML Presentation',
  },
  html: { mime: 'text/html', pronom: 'fmt/471', name: 'HTML 5' },
  xml: { mime: 'text/xml', pronom: 'fmt/101', name: 'Extensible Markup Language' },
  txt: { mime: 'text/plain', pronom: 'x-fmt/111', name: 'Plain Text' },
  json: { mime: 'application/json', pronom: 'fmt/817', name: 'JSON' },
}
export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
