/**
 * Who answers: `unit` those who work there, its head teacher signing; `headTeacher` alone; `strategist`; `municipality`,
 * strategists and department. A document has one, and a section may have another.
 */
export const parties = ['unit', 'headTeacher', 'strategist', 'municipality'] as const
export type Party = (typeof parties)[number]
export const answerTimes = ['before', 'after'] as const
/** In relation to when the rest is handed in. */
export type AnswerTime = (typeof answerTimes)[number]

/** Whose words a section are: who handed it in, in which role, on which day (`YYYY-MM-DD`). */
export type HandInMark = { name: string; role: Party | 'department' | 'staff'; date: string }
/** By the key of the section that was handed in by itself. */
export type HandInMarks = Record<string, HandInMark>
