const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The date in Sweden, wherever the server stands, as `2024-06-14`. */
export const today = (now = new Date()): string => swedish.format(now)
