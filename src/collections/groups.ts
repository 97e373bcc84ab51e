/** The groups of the admin menu, in both languages. */
export const groups = {
  content: { sv: 'Innehåll', en: 'Content' },
  distribution: { sv: 'Utskick', en: 'Distribution' },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  system: { sv: 'System', en: 'System' },
}
