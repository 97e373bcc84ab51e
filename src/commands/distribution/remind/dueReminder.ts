const day = 86_400_000
/** A server that was down on the right day may be this late (days); after that the next reminder is near enough. */
const grace = 2

/** Whole days from `today` to `deadline`, both ISO dates; negative once it has passed. */
export const daysLeft = (deadline: string, today: string): number => (Date.parse(deadline) - Date.parse(today)) / day

/**
 * The reminder that is due today, as the number of days before the deadline it was planned for (`-1`: the day after);
 * undefined when none is. Of several that are due, the nearest to the deadline.
 */
export const dueReminder = (planned: number[], deadline: string, today: string): number | undefined => {
  const left = daysLeft(deadline, today)
  return planned.filter((days) => days >= left && days - left <= grace).sort((a, b) => a - b)[0]
}
