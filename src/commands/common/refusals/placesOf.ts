import type { DocumentFinding } from '#document/answer/checkDocument.ts'

/** Where findings stand, each once, under the heading it has in the document: `2 Resultat: frågan ”Hur gick det?” …`. */
export const placesOf = (findings: readonly DocumentFinding[]): string =>
  [...new Set(findings.map(({ section, message }) => `${section}: ${message}`))].join(' ')
