import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const calendarWords = {
  whenHeading: label('Datum', 'Date'),
  activityHeading: label('Aktivitet', 'Activity'),
  responsibleHeading: label('Ansvarig', 'Responsible'),
  wheelCaption: label('Årshjul', 'Annual cycle'),
}

/** What is said where something must be mended, with what to do. */
export const calendarFaults = {
  impossible: (when: string) =>
    label(
      `”${when}” finns inte i kalendern. Rätta datumet; raden står sist så länge.`,
      `“${when}” does not exist in the calendar. Correct the date; until then the entry stands last.`,
    ),
  unreadable: (when: string) =>
    label(
      `”${when || 'tomt datum'}” går inte att läsa som datum, vecka eller månad. Skriv till exempel 5 mars, v. 45 eller 2024-03-05; raden står sist så länge.`,
      `“${when || 'empty date'}” cannot be read as a date, week or month. Write for example 5 March, week 45 or 2024-03-05; until then the entry stands last.`,
    ),
}
