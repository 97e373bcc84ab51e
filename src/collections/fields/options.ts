import { schoolForms as forms } from '#document/input/schoolForms.ts'

/** Closed sets that every municipality shares because the law names them. Municipal words are data, not options. */
export const unitKinds = [
  { value: 'municipality', label: { sv: 'Kommun eller huvudman', en: 'Municipality' } },
  { value: 'division', label: { sv: 'Verksamhet', en: 'Division' } },
  { value: 'area', label: { sv: 'Område', en: 'Area' } },
  { value: 'school', label: { sv: 'Skola', en: 'School' } },
  { value: 'preschool', label: { sv: 'Förskola', en: 'Preschool' } },
]

export const schoolForms = Object.entries(forms).map(([value, label]) => ({ value, label }))

export const documentStates = [
  { value: 'notStarted', label: { sv: 'Ej påbörjad', en: 'Not started' } },
  { value: 'inProgress', label: { sv: 'Pågår', en: 'In progress' } },
  { value: 'handedIn', label: { sv: 'Inlämnad', en: 'Handed in' } },
  { value: 'recalled', label: { sv: 'Återkallad', en: 'Recalled' } },
  { value: 'returned', label: { sv: 'Åter för komplettering', en: 'Returned' } },
  { value: 'adopted', label: { sv: 'Fastställd', en: 'Adopted' } },
  { value: 'published', label: { sv: 'Publicerad', en: 'Published' } },
]

export const audiences = [
  { value: 'internal', label: { sv: 'Intern', en: 'Internal' } },
  { value: 'public', label: { sv: 'Publik', en: 'Public' } },
]

/** What a level's colour says; the theme decides which colour that is. */
export const tones = [
  { value: 'good', label: { sv: 'Bra', en: 'Good' } },
  { value: 'progress', label: { sv: 'På väg', en: 'On the way' } },
  { value: 'started', label: { sv: 'Påbörjat', en: 'Started' } },
  { value: 'warning', label: { sv: 'Varning', en: 'Warning' } },
  { value: 'highlight', label: { sv: 'Framhävt', en: 'Highlighted' } },
  { value: 'muted', label: { sv: 'Dämpat', en: 'Muted' } },
]
