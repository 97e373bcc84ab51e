import { label } from '#blocks/kit/index.ts'

/** Headings and names that stand where the designer has given none. */
export const calendarWords = {
  whenHeading: label('Datum', 'Date'),
  activityHeading: label('Aktivitet', 'Activity'),
  responsibleHeading: label('Ansvarig', 'Responsible'),
  wheelCaption: label('Årshjul', 'Annual cycle'),
}
