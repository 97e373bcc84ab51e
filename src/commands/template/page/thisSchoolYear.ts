/** The school year that is going on, by its first year: it turns in July. */
export const thisSchoolYear = (now = new Date()): number => now.getFullYear() - (now.getMonth() < 6 ? 1 : 0)
