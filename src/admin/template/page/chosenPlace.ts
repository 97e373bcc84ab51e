import type { Place } from './createPageClient.ts'

const keyOf = (templateId: string) => `kvalitetsdokument-sida-${templateId}`

/** The school and year that somebody chose for a template's page, in this browser: they stand until others are chosen. */
export const readChosenPlace = (templateId: string): Place => {
  try {
    const { unitId, schoolYear } = JSON.parse(localStorage.getItem(keyOf(templateId)) ?? '{}') as Record<
      string,
      unknown
    >
    return typeof unitId === 'string' && typeof schoolYear === 'number' ? { unitId, schoolYear } : {}
  } catch {
    return {}
  }
}
export const keepChosenPlace = (templateId: string, place: Place): void => {
  try {
    localStorage.setItem(keyOf(templateId), JSON.stringify(place))
  } catch {
    // Full or forbidden: the page opens where there are figures.
  }
}
