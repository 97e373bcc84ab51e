/** The roles by name, to choose from. */
export const roleOptions = [
  { value: 'qualityStrategist', label: { sv: 'Kvalitetsstrateg', en: 'Quality strategist' } },
  { value: 'department', label: { sv: 'Förvaltning (läser)', en: 'Department (reads)' } },
  { value: 'headTeacher', label: { sv: 'Rektor', en: 'Head teacher' } },
  { value: 'staff', label: { sv: 'Medarbetare', en: 'Staff' } },
]
