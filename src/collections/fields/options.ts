/** Closed sets that every municipality shares because the law names them. Municipal words are data, not options. */
export const unitKinds = [
  { value: 'municipality', label: { sv: 'Kommun eller huvudman', en: 'Municipality' } },
  { value: 'division', label: { sv: 'Verksamhet', en: 'Division' } },
  { value: 'area', label: { sv: 'Område', en: 'Area' } },
  { value: 'school', label: { sv: 'Skola', en: 'School' } },
  { value: 'preschool', label: { sv: 'Förskola', en: 'Preschool' } },
]

/** School forms of skollagen (2010:800) 1 kap. 1 §, and fritidshem, which supplements them. */
export const schoolForms = [
  { value: 'preschool', label: { sv: 'Förskola', en: 'Preschool' } },
  { value: 'preschoolClass', label: { sv: 'Förskoleklass', en: 'Preschool class' } },
  { value: 'compulsory', label: { sv: 'Grundskola', en: 'Compulsory school' } },
  { value: 'adaptedCompulsory', label: { sv: 'Anpassad grundskola', en: 'Adapted compulsory school' } },
  { value: 'special', label: { sv: 'Specialskola', en: 'Special school' } },
  { value: 'sami', label: { sv: 'Sameskola', en: 'Sami school' } },
  { value: 'leisureCentre', label: { sv: 'Fritidshem', en: 'After-school centre' } },
  { value: 'upperSecondary', label: { sv: 'Gymnasieskola', en: 'Upper secondary school' } },
  { value: 'adaptedUpperSecondary', label: { sv: 'Anpassad gymnasieskola', en: 'Adapted upper secondary school' } },
  { value: 'adultEducation', label: { sv: 'Kommunal vuxenutbildning', en: 'Adult education' } },
]

export const documentStates = [
  { value: 'notStarted', label: { sv: 'Ej påbörjad', en: 'Not started' } },
  { value: 'inProgress', label: { sv: 'Pågår', en: 'In progress' } },
  { value: 'handedIn', label: { sv: 'Inlämnad', en: 'Handed in' } },
  { value: 'returned', label: { sv: 'Åter för komplettering', en: 'Returned' } },
  { value: 'adopted', label: { sv: 'Fastställd', en: 'Adopted' } },
  { value: 'published', label: { sv: 'Publicerad', en: 'Published' } },
]

export const audiences = [
  { value: 'internal', label: { sv: 'Intern', en: 'Internal' } },
  { value: 'public', label: { sv: 'Publik', en: 'Public' } },
]
