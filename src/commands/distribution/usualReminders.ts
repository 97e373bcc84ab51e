/** Days before the deadline on which head teachers are reminded unless the strategist says otherwise; -1: the day after. */
export const usualReminders = ['14', '3', '-1']
