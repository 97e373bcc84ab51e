/** A label or description of the admin, Swedish first. */
export const label = (sv: string, en: string) => ({ sv, en })
